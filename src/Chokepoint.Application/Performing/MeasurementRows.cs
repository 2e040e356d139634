using System.Globalization;
using Chokepoint.Application.Rows;
using Chokepoint.Diagnostics;
using Chokepoint.Facts;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Calibration;

namespace Chokepoint.Application.Performing;

/// <summary>Reads rows of published measurements: finds the chip, the model, the engine and the maturity that their words name.</summary>
internal sealed class MeasurementRows(Dossier dossier)
{
    private readonly Dictionary<string, string> _llms = LlmNames(dossier);

    /// <summary>A measurement, or why the row is none.</summary>
    public (Measurement? Measurement, string? Refused) Read(TableRow row)
    {
        if (row.Beyond > 0)
            return (null, $"the row has {row.Beyond} more cells than the header: put quotes around a cell that holds a comma");
        if (row["phase"] is not { } words || Word<Phase>.Parse(words) is not { } phase)
            return (null, $"'{Shown.Short(row["phase"] ?? "")}' is no phase: {string.Join(", ", Word<Phase>.All)}");
        if (Chip(row) is not { } chip)
            return (null, $"no chip of the dossier is '{Shown.Short(row["chip"] ?? "")}'{(row["chip_family"] is { } family ? $", family '{Shown.Short(family)}'" : "")}");
        if (row["model"] is not { } model || !_llms.TryGetValue(Plain(model), out var llm))
            return (null, $"no model of the dossier is '{Shown.Short(row["model"] ?? "")}': `workload import` makes one from its config.json");
        foreach (var column in ScoreRows.Numbers)
        {
            if (row[column] is { } text && Number(text) is not >= 0)
                return (null, $"{column} '{Shown.Short(text)}' is no number");
        }

        var (source, maturity) = Source(row, chip);
        var engine = Engine(row["software"] ?? "");
        var precision = row["precision"] ?? "";
        return (new Measurement
        {
            Id = row["id"] ?? $"line-{row.Line}",
            Source = source,
            Maturity = maturity,
            Chip = chip.Id,
            ChipText = row["chip"] ?? "",
            Family = row["chip_family"] is { } named && dossier.Measurements.Any(m => m.Family == named) ? named : FamilyOf(chip),
            Llm = llm,
            Phase = phase,
            Precision = precision,
            Chips = Of("chips") is > 0 and var chips ? chips : null,
            Input = Of("input_len"),
            Output = Of("output_len"),
            AssumedInput = row["input_len"] is null ? Assumed(llm)?.AssumedInput : null,
            AssumedOutput = row["output_len"] is null ? Assumed(llm)?.AssumedOutput : null,
            Context = Of("kv_len"),
            Concurrency = Of("concurrency"),
            BatchPerChip = Of("batch_per_chip"),
            LimitFirstTokenMs = Of("slo_ttft_ms"),
            LimitOutputTokenMs = Of("slo_tpot_ms"),
            Layout = row["parallelism"] ?? "",
            IsSpeculative = row["speculative"] is { } speculative && !speculative.Equals("no", StringComparison.OrdinalIgnoreCase),
            Software = row["software"] ?? "",
            Engine = engine,
            KeptBits = KeptBits(engine, precision),
            Metric = row["metric"] ?? "",
            PerChip = PerChip(phase),
            Date = row["source_date"] ?? "",
            Confidence = row["confidence"] ?? "low",
            Note = row["notes"],
        }, null);

        decimal? Of(string column) => row[column] is { } text ? Number(text) : null;

        // Where only the whole instance's rate is told, the chips divide it; a share of a peak or hours are no rate.
        decimal? PerChip(Phase of)
        {
            if ((of is Phase.Prefill or Phase.Training ? null : Of("out_per_chip_value")) is { } output)
                return output;
            if (Of("per_chip_value") is { } each)
                return row["per_chip_unit"] is { } unit && !unit.Contains("token", StringComparison.OrdinalIgnoreCase) ? null : each;
            return row["unit"]?.StartsWith("tokens/s", StringComparison.OrdinalIgnoreCase) == true && Of("value") is { } whole && Of("chips") is > 0 and var some ? whole / some : null;
        }
    }

    // The words of a measurement that the dossier holds, then the name of a chip inside the words, then the family that
    // measurements go by, with the memory that the words tell.
    private Chip? Chip(TableRow row)
    {
        var text = row["chip"] ?? "";
        if (dossier.Measurements.FirstOrDefault(m => m.ChipText == text) is { } same)
            return dossier.Chips[same.Chip];
        if (dossier.Chips.TryGetValue(text, out var byId))
            return byId;
        var plain = Plain(text);
        var named = dossier.Chips.Values
            .SelectMany(c => c.Aliases.Append(c.Name).Append(NameOnly(c.Name)).Select(n => (Chip: c, Name: Plain(n))))
            .Where(p => p.Name.Length > 2 && plain.Contains(p.Name, StringComparison.Ordinal))
            .OrderByDescending(p => p.Name.Length).ThenByDescending(p => HasMemory(p.Chip, text)).FirstOrDefault();
        if (named.Chip is not null)
            return named.Chip;
        var family = row["chip_family"] ?? "";
        var kin = dossier.Measurements.Where(m => m.Family.Equals(family, StringComparison.OrdinalIgnoreCase)).Select(m => dossier.Chips[m.Chip])
            .Concat(dossier.Chips.Values.Where(c => Plain(family).Length > 1 && (Plain(c.Family) == Plain(family) || Plain(c.Name).EndsWith(Plain(family), StringComparison.Ordinal)))).ToArray();
        return kin.FirstOrDefault(c => HasMemory(c, text)) ?? kin.FirstOrDefault();
    }

    private static bool HasMemory(Chip chip, string text) =>
        chip.Figures[FigureKind.Memory]?.Value is { } memory && text.Contains($"{memory.Value.ToString("0", CultureInfo.InvariantCulture)}GB", StringComparison.OrdinalIgnoreCase);

    private string FamilyOf(Chip chip) => dossier.Measurements.FirstOrDefault(m => m.Chip == chip.Id || dossier.Chips[m.Chip].Family == chip.Family)?.Family ?? chip.Family;

    // The page that the dossier read has its maturity; another gets it by the rule.
    private (string Source, Maturity Maturity) Source(TableRow row, Chip chip)
    {
        var (title, address) = (row["source_title"] ?? "", row["source_address"] ?? "");
        var pages = dossier.Measurements.Select(m => m.Source).Distinct(StringComparer.Ordinal).Select(id => dossier.Sources[id]).Where(s => address.Length > 0 && s.Address == address).ToArray();
        if ((pages.FirstOrDefault(s => s.Title == title) ?? pages.FirstOrDefault()) is { } known)
            return (known.Id, dossier.Measurements.First(m => m.Source == known.Id).Maturity);
        var model = row["model"] is { } name && _llms.TryGetValue(Plain(name), out var llm) ? dossier.Llms[llm].Hub?.Split('/')[0] ?? "" : "";
        return (address.Length > 0 ? address : title, MaturityRule.Of($"{title} {address} {row["notes"]}", [chip.Vendor, model]));
    }

    private string Engine(string software)
    {
        if (dossier.Measurements.FirstOrDefault(m => m.Software == software && software.Length > 0) is { } same)
            return same.Engine;
        var plain = Plain(software);
        return dossier.Measurements.Select(m => m.Engine).Distinct(StringComparer.Ordinal).Where(e => plain.Contains(Plain(e), StringComparison.Ordinal)).MaxBy(e => e.Length) ?? plain;
    }

    // As stated; else as the dossier's measurements of the same engine have it for weights of eight bits.
    private int KeptBits(string engine, string precision)
    {
        var words = precision.ToUpperInvariant();
        if (words.Contains("FP8 KV", StringComparison.Ordinal) || words.Contains("INT8 KV", StringComparison.Ordinal) || words.Contains("KV8", StringComparison.Ordinal))
            return 8;
        var kin = dossier.Measurements.Where(m => m.Engine == engine && m.Precision == precision).ToArray();
        return kin.Length > 0 && kin.Count(m => m.KeptBits == 8) * 2 > kin.Length ? 8 : 16;
    }

    // Benchmarks leave their data set's lengths out: the dossier assumes them for a model once.
    private Measurement? Assumed(string llm) => dossier.Measurements.FirstOrDefault(m => m.Llm == llm && m.AssumedInput is not null);

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static string NameOnly(string name) => name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var at ? name[..at] : name;

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static Dictionary<string, string> LlmNames(Dossier dossier)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var llm in dossier.Llms.Values)
        {
            foreach (var name in new[] { llm.Id, llm.Name, llm.Hub?.Split('/')[^1] ?? llm.Name })
            {
                foreach (var tuned in new[] { "", "Instruct", "Chat", "FP8", "InstructFP8" })
                    names.TryAdd(Plain(name + tuned), llm.Id);
            }
        }

        return names;
    }
}
