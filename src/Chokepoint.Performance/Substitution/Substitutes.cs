using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Supplies;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Chips;
using Chokepoint.Performance.Estimates;
using Chokepoint.Statistics;

namespace Chokepoint.Performance.Substitution;

/// <summary>Counts what replaces some chips, and holds the counts against what is known of supply.</summary>
public static class Substitutes
{
    /// <summary>The maturity that the replaced chips are taken to run at: an open engine, well tuned.</summary>
    public const Maturity Replaced = Maturity.Open;

    // A mixed fleet has no ratio of its own: its rates are drawn together so often.
    private const int Draws = 2000;
    private const double Low = 0.1;
    private const double High = 0.9;

    /// <summary>The work of some chips, with those that are there already.</summary>
    public static Work Work(Estimator estimator, Chip chip, long units, Workload workload, IReadOnlyList<(Chip Chip, long Units)> inHand)
    {
        var replaced = estimator.Of(chip, workload, Replaced);
        return new Work(chip, units, workload, replaced, [.. inHand.Select(h =>
        {
            var estimated = estimator.Of(h.Chip, workload, Replaced);
            return new InHand(h.Chip, h.Units, estimated, estimator.RatioOf(estimated, replaced) is { } ratio ? Counted(h.Units * ratio.Median, h.Units * ratio.Low, h.Units * ratio.High) : null);
        })]);
    }

    /// <summary>One candidate at each maturity.</summary>
    /// <param name="estimator">The estimator.</param>
    /// <param name="work">The work that is to be done.</param>
    /// <param name="candidate">What replaces the chips.</param>
    /// <param name="maturities">The maturities of the candidate's software.</param>
    /// <param name="supply">The figures of supply known by the day, of the candidate's family and the window of delivery.</param>
    public static IReadOnlyList<Substitute> Of(Estimator estimator, Work work, Chip candidate, IReadOnlyList<Maturity> maturities, IReadOnlyList<SupplyFigure> supply)
    {
        var estimates = estimator.Of(candidate, work.Workload, maturities);
        return [.. maturities.Select((m, i) => Of(estimator, work, candidate, m, estimates[i], supply))];
    }

    private static Substitute Of(Estimator estimator, Work work, Chip candidate, Maturity maturity, Estimated estimated, IReadOnlyList<SupplyFigure> supply)
    {
        var performance = estimated.Refusal is { } refusal ? refusal.IsUnknown ? PerformanceVerdict.Unknown : PerformanceVerdict.Cannot : PerformanceVerdict.Can;
        if (Count(estimator, work, estimated) is not { } count)
            return new Substitute(maturity, estimated, performance, null, CapacityVerdict.Unknown, null, null);
        var prices = candidate.Prices;
        return new Substitute(
            maturity, estimated, performance, count, Capacity(count, supply),
            ChipRates.Of(candidate).Rates?.Watts is { } watts ? new Kilowatts(count.Median * watts / 1e3) : null,
            prices.Count == 0 ? null : (new UsDollars(count.Low * prices.Min(p => p.Low.Value)), new UsDollars(count.High * prices.Max(p => p.High.Value))));
    }

    private static Count? Count(Estimator estimator, Work work, Estimated candidate)
    {
        var inHand = work.InHand.Where(h => h.Does is not null).ToArray();
        if (inHand.Length == 0)
            return estimator.RatioOf(work.Replaced, candidate) is { } ratio ? Counted(work.Units * ratio.Median, work.Units * ratio.Low, work.Units * ratio.High) : null;
        if (estimator.Draw([work.Replaced, candidate, .. inHand.Select(h => h.Estimated)], Draws) is not { } draws)
            return null;
        var counts = draws.Select(rates => Math.Max(0, (work.Units * rates[0]) - inHand.Select((h, i) => h.Units * rates[i + 2]).Sum()) / rates[1]).ToArray();
        return Counted(Quantiles.Median(counts), Quantiles.Of(counts, Low), Quantiles.Of(counts, High));
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

    private static Count Counted(double median, double low, double high) => new(Whole(median), Whole(low), Whole(high));

    private static long Whole(double count) => count >= long.MaxValue / 2.0 ? long.MaxValue / 2 : (long)Math.Ceiling(Math.Round(count, 6));
}
