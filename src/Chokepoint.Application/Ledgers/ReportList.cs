using Chokepoint.Facts.Dossiers;

namespace Chokepoint.Application.Ledgers;

/// <summary>Reports that could be known by a day.</summary>
public sealed record ReportList(string? Query, DateOnly Known, IReadOnlyList<LedgerReport> Reports, Dossier Dossier, ProgramVersion Program);
