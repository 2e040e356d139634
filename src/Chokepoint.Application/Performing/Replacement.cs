using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Time;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Estimates;
using Chokepoint.Performance.Substitution;

namespace Chokepoint.Application.Performing;

/// <summary>What replaces a number of chips for one workload.</summary>
/// <param name="Chip">The chip that is replaced.</param>
/// <param name="Units">How many of it.</param>
/// <param name="Workload">For what.</param>
/// <param name="Replaced">What one of it gets out of the workload, at the maturity that it is taken to run at.</param>
/// <param name="Substitutes">The candidates at each maturity.</param>
/// <param name="Clocks">Both days.</param>
/// <param name="Dossier">The facts.</param>
/// <param name="Program">The program's version.</param>
public sealed record Replacement(Chip Chip, long Units, Workload Workload, Estimated Replaced, IReadOnlyList<Substitute> Substitutes, TwoClocks Clocks, Dossier Dossier, ProgramVersion Program);
