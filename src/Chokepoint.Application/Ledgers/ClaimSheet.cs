using Chokepoint.Facts.Dossiers;

namespace Chokepoint.Application.Ledgers;

/// <summary>One claim: its chain link by link, other renderings of its origin, and the conflicts it takes a side in.</summary>
public sealed record ClaimSheet(LedgerClaim Claim, IReadOnlyList<LedgerClaim> SameOrigin, IReadOnlyList<LedgerClaim> CarriedBy, IReadOnlyList<string> Conflicts, DateOnly Known, Dossier Dossier, ProgramVersion Program);
