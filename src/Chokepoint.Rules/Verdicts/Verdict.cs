using Chokepoint.Facts;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Deals;
using Chokepoint.Rules.Metrics;

namespace Chokepoint.Rules.Verdicts;

/// <summary>The judgement of a deal under every side's rules, with its reasons.</summary>
public sealed class Verdict
{
    public required Understanding Question { get; init; }

    public required TwoClocks Clocks { get; init; }

    /// <summary>The worst certain outcome of the sides.</summary>
    public required Outcome Outcome { get; init; }

    public required Outcome WorstPossible { get; init; }

    public required IReadOnlyList<Qualifier> Qualifiers { get; init; }

    public required IReadOnlyList<SideVerdict> Sides { get; init; }

    public required ItemFigures Figures { get; init; }

    public required DossierVersion Dossier { get; init; }
}
