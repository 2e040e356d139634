using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Time;
using Chokepoint.Performance.Substitution;

namespace Chokepoint.Application.Performing;

/// <summary>What replaces a number of chips for one workload.</summary>
/// <param name="Work">The work that is to be done.</param>
/// <param name="Candidates">The chips that may do it.</param>
/// <param name="Deal">The deal whose chips are replaced: its buyer buys the candidates.</param>
/// <param name="Until">The last day of the window of delivery.</param>
/// <param name="Clocks">Both days.</param>
/// <param name="Dossier">The facts.</param>
/// <param name="Program">The program's version.</param>
public sealed record Replacement(Work Work, IReadOnlyList<Candidate> Candidates, Deal Deal, DateOnly Until, TwoClocks Clocks, Dossier Dossier, ProgramVersion Program);
