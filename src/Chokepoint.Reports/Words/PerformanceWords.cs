using System.Globalization;
using Chokepoint.Facts;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Supplies;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Estimates;
using Chokepoint.Performance.Physics;
using Chokepoint.Performance.Substitution;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Reports.Words;

/// <summary>How estimates and substitutes are said, in every form alike.</summary>
internal static class PerformanceWords
{
    /// <summary>A number to three digits.</summary>
    public static string Three(double value) => value == 0 || !double.IsFinite(value) ? "0"
        : Math.Round(value, Math.Clamp(2 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 6)).ToString("#,0.######", CultureInfo.InvariantCulture);

    public static string Of(Maturity maturity) => maturity switch
    {
        Maturity.Untuned => "untuned default",
        Maturity.Open => "open engine, well tuned",
        Maturity.Showcase => "vendor's showcase",
    };

    /// <summary>The layout of an estimate.</summary>
    public static string Of(Estimate estimate) => estimate.Reading is { } reading
        ? $"{Three(estimate.ReadingShare * 100)} % of the chips only read prompts ({Of(reading)}), the others write ({Of(estimate.Layout)})"
        : Of(estimate.Layout);

    /// <summary>A layout as engineers write it: tensor, pipeline and data parallel.</summary>
    public static string Of(Layout layout)
    {
        var parts = new[] { ("TP", layout.Tensor), ("PP", layout.Pipeline), ("DP", layout.Replicas) }.Where(p => p.Item2 > 1).Select(p => $"{p.Item1}{p.Item2}").ToArray();
        return $"{layout.Chips} chip{(layout.Chips == 1 ? "" : "s")} an instance{(parts.Length > 0 ? $", {string.Join(' ', parts)}" : "")}";
    }

    public static string Unit(Phase phase) => phase switch
    {
        Phase.Prefill => "input tokens/s a chip",
        Phase.Training => "trained tokens/s a chip",
        Phase.Decode or Phase.Serving or Phase.Offline => "output tokens/s a chip",
    };

    public static string Of(LimitedBy limited) => limited switch
    {
        LimitedBy.Compute => "arithmetic",
        LimitedBy.MemoryBandwidth => "memory bandwidth",
        LimitedBy.MemoryCapacity => "memory capacity",
        LimitedBy.Communication => "communication between chips",
        LimitedBy.Overhead => "the fixed cost of a step",
        LimitedBy.Latency => "the limit on latency",
    };

    public static string Of(Nearness nearness) => nearness switch
    {
        Nearness.Seen => "measured on this chip",
        Nearness.Kin => "measured on its vendor's other chips",
        Nearness.None => "measured on neither it nor its vendor's chips",
    };

    public static string Of(CapacityVerdict verdict) => verdict switch
    {
        CapacityVerdict.Unknown => "unknown: no figure says that this buyer gets them",
        CapacityVerdict.Contested => "contested: some figures of supply allow it and others do not",
        CapacityVerdict.Short => "short: more than any figure of supply allows",
    };

    /// <summary>The title of a workload inside a sentence.</summary>
    public static string Title(Workload workload) => workload.Title.Length > 1 && char.IsLower(workload.Title[1]) ? char.ToLowerInvariant(workload.Title[0]) + workload.Title[1..] : workload.Title;

    /// <summary>A chip's name without what stands in brackets behind it.</summary>
    public static string Short(Chip chip) => chip.Name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var at ? chip.Name[..at] : chip.Name;

    /// <summary>Short names of chips, and whole ones where two would be alike.</summary>
    public static IReadOnlyDictionary<Chip, string> Names(IEnumerable<Chip> chips) =>
        chips.GroupBy(Short, StringComparer.Ordinal).SelectMany(g => g.Select(c => (Chip: c, Name: g.Count() == 1 ? g.Key : c.Name))).ToDictionary(p => p.Chip, p => p.Name);

    /// <summary>The verdict on buying a chip, in few words.</summary>
    public static string Buying(Verdict verdict) => verdict.WorstPossible > verdict.Outcome ? $"{Say.Of(verdict.Outcome)} to {Say.Of(verdict.WorstPossible)}" : Say.Of(verdict.Outcome);

    /// <summary>Who buys, as far as told.</summary>
    public static string Buyer(Deal deal)
    {
        var buyer = deal.Parties[Role.Purchaser] ?? deal.Parties[Role.UltimateConsignee] ?? deal.Parties[Role.EndUser];
        string?[] parts = [buyer?.Name ?? "somebody who is not told", deal.To is { } to ? $"to {to}" : null, deal.Use is { } use ? $"for {Say.Plain(Word<DealUse>.Of(use))}" : null, deal.Work is { } work ? $"{Say.Plain(Word<DealWork>.Of(work))} work" : null];
        return string.Join(", ", parts.OfType<string>());
    }

    /// <summary>A measurement and where it was read.</summary>
    public static string Of(Measurement m) => $"{m.ChipText}, {m.Llm}, {Word<Phase>.Of(m.Phase)}, {m.Software} [{m.Id}, {m.Source}]";

    public static string Times(double ratio) => $"{Three(ratio)} x";

    /// <summary>The formats in which two chips compute, where they differ.</summary>
    public static string Computed(ChipRatio ratio) => ratio.Computed == ratio.OtherComputed ? Word<NumberFormat>.Of(ratio.Computed) : $"{Word<NumberFormat>.Of(ratio.Computed)} for {Word<NumberFormat>.Of(ratio.OtherComputed)}";

    public static string Of(SupplyKind kind) => Word<SupplyKind>.Of(kind);

    public static string Range(Estimate estimate) => $"{Three(estimate.Median.Value)} ({Three(estimate.Low.Value)} to {Three(estimate.High.Value)})";

    public static string Range(Count count) => string.Create(CultureInfo.InvariantCulture, $"{Round(count.Median):#,0} ({Round(count.Low):#,0} to {Round(count.High):#,0})");

    public static string Range(SupplyFigure figure) => figure.Range is var (low, high) && low == high ? Say.Number(low) : $"{Say.Number(low)} to {Say.Number(high)}";

    // A count with an interval this wide has no more than three digits to tell.
    private static long Round(long count)
    {
        if (count < 1000)
            return count;
        var unit = (long)Math.Pow(10, Math.Floor(Math.Log10(count)) - 2);
        return (count + (unit / 2)) / unit * unit;
    }
}
