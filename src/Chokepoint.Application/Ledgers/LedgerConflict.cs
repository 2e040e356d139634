using Chokepoint.Facts.Reports;

namespace Chokepoint.Application.Ledgers;

/// <summary>A question on which reports differ, as far as it was known by a day.</summary>
public sealed record LedgerConflict(Conflict Conflict, IReadOnlyList<LedgerConflictSide> Sides, IReadOnlyList<LedgerClaim> Outcomes);
