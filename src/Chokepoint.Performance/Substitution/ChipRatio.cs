using Chokepoint.Facts.Workloads;

namespace Chokepoint.Performance.Substitution;

/// <summary>What one chip offers over another for a workload, by their data sheets, as ratios.</summary>
/// <param name="Arithmetic">Of the rate in the format that each computes the workload in.</param>
/// <param name="Computed">The format that the first computes in.</param>
/// <param name="OtherComputed">The format that the other computes in.</param>
/// <param name="Bandwidth">Of memory bandwidth.</param>
/// <param name="Memory">Of memory.</param>
/// <param name="Link">Of the bandwidth of the link between chips.</param>
public sealed record ChipRatio(double Arithmetic, NumberFormat Computed, NumberFormat OtherComputed, double Bandwidth, double Memory, double Link);
