using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Estimates;

namespace Chokepoint.Performance.Substitution;

/// <summary>What replaces a number of chips for a workload, with software of one maturity: performance and capacity apart.</summary>
/// <param name="Maturity">The maturity of its software.</param>
/// <param name="Estimated">What one of it gets out of the workload, or why nothing.</param>
/// <param name="Performance">Whether it can do the work.</param>
/// <param name="Count">How many do what the replaced chips do; null where it cannot, or where the replaced chips cannot.</param>
/// <param name="Capacity">Whether that many can be delivered.</param>
/// <param name="Power">The power of the median count, by the data sheet; null where it is not known.</param>
/// <param name="Cost">What the count costs, least and most, where a price is sourced.</param>
public sealed record Substitute(
    Maturity Maturity,
    Estimated Estimated,
    PerformanceVerdict Performance,
    Count? Count,
    CapacityVerdict Capacity,
    Kilowatts? Power,
    (UsDollars Low, UsDollars High)? Cost);
