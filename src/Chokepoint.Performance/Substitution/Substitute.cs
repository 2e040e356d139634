using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Supplies;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Estimates;

namespace Chokepoint.Performance.Substitution;

/// <summary>What replaces a number of chips for a workload, with software of one maturity: performance and capacity apart.</summary>
/// <param name="Candidate">The chip.</param>
/// <param name="Maturity">The maturity of its software.</param>
/// <param name="Estimated">What one of it gets out of the workload, or why nothing.</param>
/// <param name="Performance">Whether it can do the work.</param>
/// <param name="Count">How many do what the replaced chips do; null where it cannot.</param>
/// <param name="Capacity">Whether that many can be delivered.</param>
/// <param name="Supply">The figures of supply that this rests on, rival ones side by side.</param>
/// <param name="Power">The power of the count in kilowatts, by the data sheet; null where it is not known.</param>
/// <param name="Cost">What the count costs in US dollars, least and most, where a price is sourced.</param>
public sealed record Substitute(
    Chip Candidate,
    Maturity Maturity,
    Estimated Estimated,
    PerformanceVerdict Performance,
    Count? Count,
    CapacityVerdict Capacity,
    IReadOnlyList<SupplyFigure> Supply,
    Kilowatts? Power,
    (UsDollars Low, UsDollars High)? Cost);
