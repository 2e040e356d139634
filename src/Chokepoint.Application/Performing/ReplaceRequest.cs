using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Workloads;

namespace Chokepoint.Application.Performing;

/// <summary>What is asked about replacing chips.</summary>
/// <param name="Chip">The chip that is replaced.</param>
/// <param name="Units">How many of it.</param>
/// <param name="Workload">What they run.</param>
/// <param name="Candidates">What may replace them.</param>
/// <param name="Maturities">The maturities of the candidates' software.</param>
/// <param name="InHand">Chips that are there already and do a part.</param>
/// <param name="Until">The last day of the window of delivery; the end of the deal's year where null.</param>
/// <param name="HasPhases">Are the phases told apart?</param>
public sealed record ReplaceRequest(
    Chip Chip, long Units, Workload Workload, IReadOnlyList<Chip> Candidates, IReadOnlyList<Maturity> Maturities,
    IReadOnlyList<(Chip Chip, long Units)> InHand, DateOnly? Until, bool HasPhases);
