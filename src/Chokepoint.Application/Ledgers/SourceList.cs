using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Evidence;

namespace Chokepoint.Application.Ledgers;

/// <summary>Outlets and people on whose word claims rest, and documents that are no reports.</summary>
public sealed record SourceList(string? Query, DateOnly Known, IReadOnlyList<LedgerSource> Sources, IReadOnlyList<Source> Documents, Dossier Dossier, ProgramVersion Program);
