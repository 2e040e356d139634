using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Reports;

namespace Chokepoint.Application.Ledgers;

/// <summary>Words of the press and the legal acts that they stood for.</summary>
public sealed record PressWordList(IReadOnlyList<PressWord> Words, DateOnly Known, Dossier Dossier, ProgramVersion Program);
