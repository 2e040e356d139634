using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Supplies;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Substitution;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Application.Performing;

/// <summary>A chip that may replace others.</summary>
/// <param name="Chip">The chip.</param>
/// <param name="Buying">The verdict on buying it on the day.</param>
/// <param name="Substitutes">What it takes of it, at each maturity asked for.</param>
/// <param name="Supply">What is known of its supply in the window of delivery, rival figures side by side.</param>
/// <param name="Against">Its data sheet over that of the replaced chip; null where one lacks figures.</param>
/// <param name="Phases">How many of the replaced chips one of it stands for, phase by phase; empty where that was not asked.</param>
public sealed record Candidate(Chip Chip, Verdict Buying, IReadOnlyList<Substitute> Substitutes, IReadOnlyList<SupplyFigure> Supply, ChipRatio? Against, IReadOnlyList<PhaseRatio> Phases)
{
    /// <summary>The substitute at a maturity, or at the only one.</summary>
    public Substitute At(Maturity maturity) => Substitutes.FirstOrDefault(s => s.Maturity == maturity) ?? Substitutes[0];
}
