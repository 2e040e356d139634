using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Parties;

namespace Chokepoint.Facts.Reports;

/// <summary>One way to read a claim: whom and what it covers, and how strongly. An empty list asks for nothing.</summary>
public sealed record Reading(
    IReadOnlyList<string> Parties,
    IReadOnlyList<PartyClass> Classes,
    IReadOnlyList<PartyClass> SomeOf,
    IReadOnlyList<DealWork> Work,
    IReadOnlyList<SiteState> Site,
    IReadOnlyList<Funding> Funding,
    IReadOnlyList<DealStage> Stage,
    Bounds? PercentComplete,
    int? AtLeast,
    int? AtMost)
{
    /// <summary>It names no party, class, kind of work or site, and no strength.</summary>
    public bool IsOpen =>
        Parties.Count + Classes.Count + SomeOf.Count + Work.Count + Site.Count + Funding.Count + Stage.Count == 0 && PercentComplete is null && AtLeast is null && AtMost is null;
}
