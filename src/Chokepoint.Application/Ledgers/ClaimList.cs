using Chokepoint.Facts.Dossiers;

namespace Chokepoint.Application.Ledgers;

/// <summary>Claims of one topic that could be known by a day, by the day of their report.</summary>
public sealed record ClaimList(ClaimTopic Topic, string? Query, DateOnly Known, IReadOnlyList<LedgerClaim> Claims, Dossier Dossier, ProgramVersion Program);
