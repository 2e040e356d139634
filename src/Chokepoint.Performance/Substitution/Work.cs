using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Estimates;

namespace Chokepoint.Performance.Substitution;

/// <summary>The work of some chips that others are to do.</summary>
/// <param name="Chip">The chip that is replaced.</param>
/// <param name="Units">How many of it.</param>
/// <param name="Workload">What they run.</param>
/// <param name="Replaced">What one of it gets out of the workload.</param>
/// <param name="InHand">Chips that are there already and do a part.</param>
public sealed record Work(Chip Chip, long Units, Workload Workload, Estimated Replaced, IReadOnlyList<InHand> InHand);
