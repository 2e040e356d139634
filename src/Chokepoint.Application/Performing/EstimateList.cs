using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Performance.Estimates;

namespace Chokepoint.Application.Performing;

/// <summary>What one chip gets out of workloads, with software of each maturity asked for.</summary>
public sealed record EstimateList(Chip Chip, IReadOnlyList<Estimated> Estimates, Dossier Dossier, ProgramVersion Program);
