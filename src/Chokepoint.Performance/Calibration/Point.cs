using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Physics;

namespace Chokepoint.Performance.Calibration;

/// <summary>A measurement as the model sees it: the job, the chips, layout and requests of the instance where they were stated, the rate, and its kin.</summary>
internal sealed record Point(Measurement Measurement, Job Job, int? Chips, Layout? Stated, bool IsApart, double? Batch, double Measured, Kin Kin, string Sweep)
{
    /// <summary>The layout that was stated, or the best on the chips.</summary>
    public Layout LayoutWith(Constants constants) => Stated ?? Layouts.Best(Job, Chips ?? Layouts.Usual(Job, constants), Batch, constants);

    /// <summary>The rate of the physics alone.</summary>
    public double Predicted(Constants constants, Layout layout) => Rate(constants, layout) * constants.Gain(Measurement.Maturity);

    /// <summary>The logarithm of what was measured over what the physics says.</summary>
    public double LogRest(Constants constants, Layout layout) => Math.Log(Measured / Predicted(constants, layout));

    public double LogRest(Constants constants) => LogRest(constants, LayoutWith(constants));

    // Rows of chips that read and write apart state one layout at most, or two in one text: both kinds are taken to lie alike.
    private double Rate(Constants constants, Layout layout)
    {
        if (!IsApart || Job.Phase != Phase.Serving)
            return Rates.Of(Job, layout, Batch, constants).PerChip;
        var (reading, writing) = (Job with { Phase = Phase.Prefill }, Job with { Phase = Phase.Decode });
        return Rates.Apart(Job, Rates.Of(reading, layout, null, constants), Rates.Of(writing, layout, Batch, constants)).PerChip;
    }
}
