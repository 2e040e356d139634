using Chokepoint.Facts.Dossiers;

namespace Chokepoint.Application.Ledgers;

/// <summary>The questions on which reports differ, as known by a day.</summary>
public sealed record ConflictList(string? Query, DateOnly Known, IReadOnlyList<LedgerConflict> Conflicts, Dossier Dossier, ProgramVersion Program);
