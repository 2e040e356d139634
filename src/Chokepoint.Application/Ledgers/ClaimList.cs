using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Evidence;

namespace Chokepoint.Application.Ledgers;

/// <summary>Claims of one topic that could be known by a day, by the day of their report.</summary>
public sealed record ClaimList(ClaimTopic Topic, string? Query, DateOnly Known, IReadOnlyList<LedgerClaim> Claims, Dossier Dossier, ProgramVersion Program)
{
    /// <summary>How many of the claims rest on each class of evidence; official ones are always told, if only as none.</summary>
    public IReadOnlyList<EvidenceCount> ByEvidence =>
    [
        .. Claims.GroupBy(c => c.Claim.Evidence.Kind).Select(g => new EvidenceCount(g.Key, g.Count()))
            .Concat(Claims.Any(c => c.Claim.Evidence.Kind == EvidenceKind.Official) ? [] : [new EvidenceCount(EvidenceKind.Official, 0)])
            .OrderBy(e => e.Kind),
    ];
}
