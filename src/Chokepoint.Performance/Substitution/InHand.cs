using Chokepoint.Facts.Chips;
using Chokepoint.Performance.Estimates;

namespace Chokepoint.Performance.Substitution;

/// <summary>Chips that are there already and do a part of the work, at the maturity that the replaced chips are taken to run at.</summary>
/// <param name="Chip">The chip.</param>
/// <param name="Units">How many.</param>
/// <param name="Estimated">What one of it gets out of the workload.</param>
/// <param name="Does">How many of the replaced chips they stand for; null where they cannot do the work.</param>
public sealed record InHand(Chip Chip, long Units, Estimated Estimated, Count? Does);
