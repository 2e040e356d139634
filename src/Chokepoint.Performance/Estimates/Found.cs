using Chokepoint.Performance.Calibration;
using Chokepoint.Performance.Physics;

namespace Chokepoint.Performance.Estimates;

/// <summary>The best layout found for a job, with its kin and the logarithm of its efficiency.</summary>
internal sealed record Found(Job Job, Rate Rate, Kin Kin, double LogMean)
{
    public double Median => Rate.PerChip * Math.Exp(LogMean);
}
