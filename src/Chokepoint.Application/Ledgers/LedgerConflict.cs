using Chokepoint.Facts.Reports;

namespace Chokepoint.Application.Ledgers;

/// <summary>A question on which reports differ, as far as it was known by a day.</summary>
/// <param name="Conflict">The question.</param>
/// <param name="Sides">Its sides; one of which nothing was out yet has no claims, and what it says is not told.</param>
/// <param name="Outcomes">What happened, as far as it was out.</param>
/// <param name="IsWhole">All that it speaks of was out, so that its note is no hindsight.</param>
public sealed record LedgerConflict(Conflict Conflict, IReadOnlyList<LedgerConflictSide> Sides, IReadOnlyList<LedgerClaim> Outcomes, bool IsWhole);
