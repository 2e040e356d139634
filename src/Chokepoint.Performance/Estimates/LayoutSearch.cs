using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Calibration;
using Chokepoint.Performance.Physics;

namespace Chokepoint.Performance.Estimates;

/// <summary>Looks for the layout and batch with the best rate under the limits of a job, for one chip and maturity.</summary>
internal sealed class LayoutSearch(Job job, IReadOnlyList<Layout> layouts, Maturity maturity, Constants constants, Posterior posterior, Func<Job, double, double, Kin> kinOf)
{
    // The batch is tried in steps of a quarter, so a limit is met within a little.
    private const double Tolerance = 1.02;

    private readonly double _gain = Math.Log(constants.Gain(maturity));
    private readonly Dictionary<(int, int), (Kin Kin, double LogMean)> _kin = [];

    /// <summary>The layouts on which the model fits.</summary>
    public static IReadOnlyList<Layout> Layouts(Job job, Constants constants) => job.Phase == Phase.Training ? [default] : Physics.Layouts.Of(job, constants);

    public Found? Best()
    {
        Found? best = null;
        foreach (var layout in layouts)
        {
            if (At(layout) is { } found && !(found.Median <= best?.Median))
                best = found;
        }

        return job.Phase == Phase.Serving && Apart() is { } apart && !(apart.Median <= best?.Median) ? apart : best;
    }

    /// <summary>The quickest that any layout is to the first token and between tokens, with one request, in seconds.</summary>
    public (double First, double Between) Quickest()
    {
        var alone = job with { OutputTokenLimit = null, Phase = job.Phase == Phase.Prefill ? Phase.Prefill : Phase.Decode };
        return (layouts.Min(l => new Instance(job, l, constants).Read() / Math.Exp(KinAt(l.Chips, 1).LogMean)),
            layouts.Min(l => Rates.Of(alone, l, 1, constants).Between / Math.Exp(KinAt(l.Chips, 1).LogMean)));
    }

    private Found? At(Layout layout)
    {
        if (job.Phase == Phase.Training)
        {
            var trained = Rates.Of(job, layout, null, constants);
            var (own, mean) = KinAt(trained.Layout.Chips, 1);
            return trained.PerChip > 0 ? new Found(job, trained, own, mean, 0) : null;
        }

        var room = new Instance(job, layout, constants).RoomForRequests;
        var rate = Rates.Of(Tight(job, KinAt(layout.Chips, Math.Min(room, constants.MostBatch)).LogMean), layout, null, constants);
        var (kin, logMean) = KinAt(layout.Chips, rate.Batch);
        var first = new Instance(job, layout, constants).Read() / Math.Exp(logMean);
        return first > job.FirstTokenLimit || rate.Between / Math.Exp(logMean) > job.OutputTokenLimit * Tolerance ? null : new Found(job, rate, kin, logMean, first);
    }

    // Some chips read, others write; what was read goes over the network before the first token is written.
    private Found? Apart()
    {
        var (read, write) = (job with { Phase = Phase.Prefill }, job with { Phase = Phase.Decode });
        var moved = job.KeptBytesOfToken * job.Input / (job.Chip.Network * constants.LinkUse);
        (Rate Rate, double First)? reading = null;
        (Rate Rate, double LogMean, Kin Kin)? writing = null;
        foreach (var layout in layouts)
        {
            var logMean = KinAt(layout.Chips, constants.MostBatch).LogMean;
            var first = (new Instance(read, layout, constants).Read() / Math.Exp(logMean)) + moved;
            var rate = Rates.Of(read, layout, null, constants);
            if (!(first > job.FirstTokenLimit) && !(rate.PerChip <= reading?.Rate.PerChip))
                reading = (rate, first);
            var written = Rates.Of(Tight(write, logMean), layout, null, constants);
            var (kin, mean) = KinAt(layout.Chips, written.Batch);
            if (!(written.Between / Math.Exp(mean) > job.OutputTokenLimit * Tolerance) && !(written.PerChip * Math.Exp(mean) <= writing?.Rate.PerChip * Math.Exp(writing?.LogMean ?? 0)))
                writing = (written, mean, kin);
        }

        return reading is { } r && writing is { } w ? new Found(job, Rates.Apart(job, r.Rate, w.Rate), w.Kin, w.LogMean, r.First) : null;
    }

    // The limits hold for the real chip; the physics, which is quicker, is given tighter ones.
    private static Job Tight(Job job, double logMean) => job with { OutputTokenLimit = job.OutputTokenLimit * Math.Exp(logMean) };

    private (Kin Kin, double LogMean) KinAt(double chips, double batch)
    {
        var key = Kin.ClassOf(chips, batch);
        if (!_kin.TryGetValue(key, out var found))
        {
            var kin = kinOf(job, chips, batch);
            _kin[key] = found = (kin, posterior.MeanOf(kin) + _gain);
        }

        return found;
    }
}
