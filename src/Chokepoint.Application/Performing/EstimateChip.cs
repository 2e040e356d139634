using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Estimates;

namespace Chokepoint.Application.Performing;

/// <summary>Answers what a chip gets out of workloads.</summary>
public sealed class EstimateChip(Dossier dossier, Estimator estimator, ProgramVersion program)
{
    public EstimateList Of(Chip chip, IReadOnlyList<Workload> workloads, IReadOnlyList<Maturity> maturities) => new(
        chip, [.. workloads.SelectMany(w => estimator.Of(chip, w, maturities))], dossier, program);
}
