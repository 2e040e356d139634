using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Supplies;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Chips;
using Chokepoint.Performance.Estimates;

namespace Chokepoint.Performance.Substitution;

/// <summary>Counts what replaces some chips, and holds the counts against what is known of supply.</summary>
public static class Substitutes
{
    /// <summary>The maturity that the replaced chips are taken to run at: an open engine, well tuned.</summary>
    public const Maturity Replaced = Maturity.Open;

    /// <summary>One candidate at one maturity.</summary>
    /// <param name="estimator">The estimator.</param>
    /// <param name="chip">The chip that is replaced.</param>
    /// <param name="units">How many of it.</param>
    /// <param name="candidate">What replaces it.</param>
    /// <param name="workload">For what.</param>
    /// <param name="maturity">The maturity of the candidate's software.</param>
    /// <param name="supply">The figures of supply known by the day, of the candidate's family and the period of the deal.</param>
    public static Substitute Of(Estimator estimator, Chip chip, long units, Chip candidate, Workload workload, Maturity maturity, IReadOnlyList<SupplyFigure> supply)
    {
        var estimated = estimator.Of(candidate, workload, maturity);
        if (estimator.Ratio(chip, Replaced, candidate, maturity, workload) is not { } ratio)
            return new Substitute(candidate, maturity, estimated, PerformanceVerdict.Cannot, null, CapacityVerdict.Unknown, supply, null, null);
        var count = new Count(Whole(units * ratio.Median), Whole(units * ratio.Low), Whole(units * ratio.High));
        var watts = ChipRates.Of(candidate).Rates?.Watts;
        var prices = candidate.Prices;
        return new Substitute(
            candidate, maturity, estimated, PerformanceVerdict.Can, count, Capacity(count, supply), supply,
            watts is { } w ? new Kilowatts(count.Median * w / 1e3) : null,
            prices.Count == 0 ? null : (new UsDollars(count.Low * prices.Min(p => p.Low.Value)), new UsDollars(count.High * prices.Max(p => p.High.Value))));
    }

    // Orders and what was received say what others took, and stock is no flow: only what is made, planned or in stock can be
    // had, and each figure is held against the need by itself.
    private static CapacityVerdict Capacity(Count count, IReadOnlyList<SupplyFigure> supply)
    {
        var figures = supply.Where(f => f.Kind is SupplyKind.Output or SupplyKind.Plan or SupplyKind.Stock).ToArray();
        if (figures.Length == 0)
            return CapacityVerdict.Unknown;
        if (figures.All(f => f.Range.High < count.Low))
            return CapacityVerdict.Short;
        return figures.Any(f => f.Range.Low < count.High) ? CapacityVerdict.Contested : CapacityVerdict.Unknown;
    }

    private static long Whole(double count) => count >= long.MaxValue / 2.0 ? long.MaxValue / 2 : (long)Math.Ceiling(count);
}
