using Chokepoint.Facts.Reports;
using Chokepoint.Ledger.Witnesses;

namespace Chokepoint.Application.Ledgers;

/// <summary>A side of a conflict: the claims known by the day, the strength their words carry, and their independent origins.</summary>
public sealed record LedgerConflictSide(ConflictSide Side, IReadOnlyList<LedgerClaim> Claims, StatedRange Range, Independence Witnesses);
