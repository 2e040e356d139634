using Chokepoint.Facts.Dossiers;

namespace Chokepoint.Application.Ledgers;

/// <summary>Acts with what is told of them, as known by a day.</summary>
/// <param name="ByReport">Who acted on whom is asked for, report by report.</param>
/// <param name="Query">The words looked for, or null for all.</param>
/// <param name="Known">The day.</param>
/// <param name="Acts">The acts, by the day they could first be known.</param>
/// <param name="Dossier">The facts.</param>
/// <param name="Program">The program's version.</param>
public sealed record ActList(bool ByReport, string? Query, DateOnly Known, IReadOnlyList<LedgerAct> Acts, Dossier Dossier, ProgramVersion Program);
