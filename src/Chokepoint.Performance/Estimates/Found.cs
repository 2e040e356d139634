using Chokepoint.Performance.Calibration;
using Chokepoint.Performance.Physics;

namespace Chokepoint.Performance.Estimates;

/// <summary>The best layout found for a job, with its kin, the logarithm of its efficiency, and seconds to the first token without queueing.</summary>
internal sealed record Found(Job Job, Rate Rate, Kin Kin, double LogMean, double FirstToken)
{
    public double Median => Rate.PerChip * Math.Exp(LogMean);
}
