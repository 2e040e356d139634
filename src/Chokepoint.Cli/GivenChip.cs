using System.Globalization;
using Chokepoint.Diagnostics;
using Chokepoint.Facts;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Cli;

/// <summary>A chip told by the figures of its data sheet, in the units of the dossier.</summary>
internal static class GivenChip
{
    private const string Id = "given";

    /// <summary>The figures that an estimate asks for.</summary>
    private static readonly FigureKind[] Kinds = [FigureKind.Fp16, FigureKind.Fp8, FigureKind.Int8, FigureKind.Fp4, FigureKind.Memory, FigureKind.MemoryBandwidth, FigureKind.ScaleupBandwidth, FigureKind.ScaleupDomain, FigureKind.HostLink, FigureKind.NetworkCard, FigureKind.Power];

    public static string Names => string.Join(", ", Kinds.Select(Word<FigureKind>.Of));

    /// <summary>The chip, or null after telling each pair that is none.</summary>
    public static Chip? Of(IEnumerable<string> pairs, string? vendor, Problems problems)
    {
        var figures = new Dictionary<FigureKind, Figure>();
        foreach (var pair in pairs.SelectMany(p => p.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            var name = at > 0 ? pair[..at].Trim() : pair;
            if (at < 1 || Word<FigureKind>.Parse(name) is not { } kind || !Kinds.Contains(kind))
                problems.Add("figure.unknown", Place.Of("--figures"), $"'{Shown.Short(name)}' is no figure", Nearest.Remedy(name, Kinds.Select(Word<FigureKind>.Of), $"Write NAME=VALUE with {Names}."));
            else if (Range(pair[(at + 1)..]) is not { } range)
                problems.Add("figure.value", Place.Of("--figures"), $"'{Shown.Short(pair[(at + 1)..])}' is no value of {name}", "Write a number above zero without a thousands separator, or a range as 100..200.");
            else if (!figures.TryAdd(kind, new Figure(kind, range.Low.Equals(range.High) ? range.Low : null, range.Low, range.High, Basis.Assumed, [], null, [])))
                problems.Add("figure.twice", Place.Of("--figures"), $"{name} is told twice", "Tell it once.");
        }

        return problems.Any ? null : new Chip
        {
            Id = Id,
            Name = "The chip by its figures",
            Aliases = [],
            Family = Id,
            Vendor = vendor ?? Id,
            IsSystem = false,
            Figures = ByWord<FigureKind, Figure>.From(k => figures.TryGetValue(k, out var figure) ? (true, figure) : (false, null)),
            Prices = [],
            Notes = [],
        };
    }

    private static (Amount Low, Amount High)? Range(string text)
    {
        var ends = text.Split("..");
        return ends.Length is 1 or 2 && Value(ends[0]) is { } low && Value(ends[^1]) is { } high && low.Value <= high.Value ? (low, high) : null;
    }

    private static Amount? Value(string text) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 1_000_000_000 ? Amount.From(value) : null;
}
