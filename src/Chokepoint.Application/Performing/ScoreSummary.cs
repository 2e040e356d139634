using Chokepoint.Facts.Workloads;
using Chokepoint.Statistics;

namespace Chokepoint.Application.Performing;

/// <summary>How well a part of a table was foretold.</summary>
/// <param name="Part">All rows, a chip's family, or a phase.</param>
/// <param name="Rows">Rows of the part.</param>
/// <param name="Refused">Rows without a prediction.</param>
/// <param name="Error">The median of |predicted / measured - 1|; null where no row was scored.</param>
/// <param name="Inside">The share of scored rows inside the 80 % interval.</param>
public sealed record ScoreSummary(string Part, int Rows, int Refused, double? Error, double? Inside)
{
    /// <summary>All rows, then each chip's family and each phase.</summary>
    public static IReadOnlyList<ScoreSummary> Of(IReadOnlyList<ScoredRow> rows) =>
    [
        One("all", rows),
        .. rows.GroupBy(r => r.Measurement?.Family ?? r.Row["chip_family"] ?? r.Row["chip"] ?? "", StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => One(g.Key, [.. g])),
        .. rows.Where(r => r.Measurement is not null).GroupBy(r => r.Measurement!.Phase).OrderBy(g => g.Key).Select(g => One(Facts.Word<Phase>.Of(g.Key), [.. g])),
    ];

    private static ScoreSummary One(string part, IReadOnlyList<ScoredRow> rows)
    {
        var scored = rows.Select(r => r.Prediction).OfType<Performance.Calibration.Prediction>().ToArray();
        return new ScoreSummary(
            part, rows.Count, rows.Count - scored.Length,
            scored.Length > 0 ? Quantiles.Median(scored.Select(p => Math.Abs(p.Error))) : null,
            scored.Length > 0 ? scored.Average(p => p.IsInside ? 1.0 : 0) : null);
    }
}
