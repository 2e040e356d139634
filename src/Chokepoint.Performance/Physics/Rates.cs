using Chokepoint.Facts.Workloads;

namespace Chokepoint.Performance.Physics;

/// <summary>The rate of a job on given chips, in tokens a second and chip: input for prefill, output for decode, serving and offline, trained for training.</summary>
internal static class Rates
{
    private const double Group = 8;

    // A server reads prompts with a pause of tens of milliseconds for each batch of them.
    private const double PrefillPause = 0.010;

    public static Rate Of(Job job, double chips, double? batch, Constants constants)
    {
        var instance = new Instance(job, chips, constants);
        switch (job.Phase)
        {
            case Phase.Training:
                var use = job.Shape.HasExperts ? constants.TrainingExpertUse : constants.TrainingUse;
                return new Rate(job.Chip.Compute(job.Format).Rate * use / (6 * job.Shape.Active), 0, LimitedBy.Compute, chips, 0);
            case Phase.Prefill:
                var time = instance.Prefill();
                return new Rate(job.Input / (time + (PrefillPause / (batch ?? Group))) / chips, time, LimitedBy.Compute, chips, batch ?? Group);
            case Phase.Decode or Phase.Serving or Phase.Offline:
                return Writing(job, instance, batch, constants);
            default:
                throw new ArgumentOutOfRangeException(nameof(job), job.Phase, "no phase");
        }
    }

    private static Rate Writing(Job job, Instance instance, double? batch, Constants constants)
    {
        var withPrefill = job.Phase != Phase.Decode;
        var room = instance.RoomForRequests;
        var most = Math.Max(1, Math.Min(batch ?? (constants.MostBatch * Math.Max(1, instance.Chips / Group)), room));
        var isRoom = room < (batch ?? double.MaxValue) && room < constants.MostBatch;
        if (job.OutputTokenLimit is not { } limit)
            return At(most, isRoom ? LimitedBy.MemoryCapacity : null);

        // The largest batch that keeps the limit, on a grid of a quarter.
        if (instance.Decode(most, withPrefill).Between <= limit)
            return At(most, isRoom ? LimitedBy.MemoryCapacity : null);
        var best = 1.0;
        for (var b = 1.0; b < most; b *= 1.25)
        {
            if (instance.Decode(b, withPrefill).Between > limit)
                break;
            best = b;
        }

        return At(best, LimitedBy.Latency);

        Rate At(double batch, LimitedBy? because)
        {
            var (rate, between) = instance.Decode(batch, withPrefill);
            return new Rate(rate, between, because ?? instance.Step(batch).LimitedBy, instance.Chips, batch);
        }
    }
}
