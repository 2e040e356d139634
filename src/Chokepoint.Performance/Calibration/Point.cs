using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Physics;

namespace Chokepoint.Performance.Calibration;

/// <summary>A measurement as the model sees it: the job, the chips and requests of the instance where they were stated, the rate, and its kin.</summary>
internal sealed record Point(Measurement Measurement, Job Job, double? Chips, double? Batch, double Measured, Kin Kin, string Sweep)
{
    /// <summary>The rate of the physics alone.</summary>
    public double Predicted(Constants constants) => Rates.Of(Job, Chips ?? Layouts.Usual(Job, constants), Batch, constants).PerChip * constants.Gain(Measurement.Maturity);

    public double LogRest(Constants constants) => Math.Log(Measured / Predicted(constants));
}
