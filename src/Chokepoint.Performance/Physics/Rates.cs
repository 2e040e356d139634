using Chokepoint.Facts.Workloads;

namespace Chokepoint.Performance.Physics;

/// <summary>The rate of a job on given chips, in tokens a second and chip: input for prefill, output for decode, serving and offline, trained for training.</summary>
internal static class Rates
{
    // Requests are tried in steps of a quarter.
    private const double Step = 1.25;

    // A server reads prompts with a pause of tens of milliseconds for each batch of them.
    private const double PrefillPause = 0.010;

    public static Rate Of(Job job, Layout layout, double? batch, Constants constants)
    {
        var instance = new Instance(job, layout, constants);
        switch (job.Phase)
        {
            case Phase.Training:
                return Training.Of(job, constants);
            case Phase.Prefill:
                var time = instance.Read();
                var share = instance.ReadShare() + (PrefillPause / (batch ?? Layouts.Server) / (layout.Pipeline * layout.Replicas));
                return new Rate(job.Input / share / layout.Chips, time, instance.ReadLimitedBy, layout, batch ?? Layouts.Server);
            case Phase.Decode or Phase.Serving or Phase.Offline:
                return Writing(job, instance, layout, batch, constants);
            default:
                throw new ArgumentOutOfRangeException(nameof(job), job.Phase, "no phase");
        }
    }

    /// <summary>Serving by chips of two kinds: some only read prompts, the others only write; each has its own layout.</summary>
    public static Rate Apart(Job job, Rate reading, Rate writing)
    {
        var (read, write) = (job.Input / reading.PerChip, job.Output / writing.PerChip);
        return writing with { PerChip = job.Output / (read + write), LimitedBy = read > write ? reading.LimitedBy : writing.LimitedBy, Reading = reading.Layout, ReadingShare = read / (read + write) };
    }

    private static Rate Writing(Job job, Instance instance, Layout layout, double? batch, Constants constants)
    {
        var withPrefill = job.Phase != Phase.Decode;
        var room = instance.RoomForRequests;
        var flying = constants.MostBatch * Math.Max(1, (double)layout.Chips / Layouts.Server);
        var most = Math.Max(1, Math.Min(batch ?? flying, room));
        LimitedBy? full = room < (batch ?? flying) ? LimitedBy.MemoryCapacity : null;
        if (job.OutputTokenLimit is not { } limit || instance.Decode(most, withPrefill).Between <= limit)
            return At(most, full);

        // The largest batch that keeps the limit: the time between tokens grows with it.
        var (low, high) = (0, (int)(Math.Log(most) / Math.Log(Step)));
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (instance.Decode(Math.Pow(Step, middle), withPrefill).Between <= limit)
                low = middle;
            else
                high = middle - 1;
        }

        return At(Math.Pow(Step, low), LimitedBy.Latency);

        Rate At(double requests, LimitedBy? because)
        {
            var (rate, between) = instance.Decode(requests, withPrefill);
            return new Rate(rate, between, because ?? instance.Step(requests).LimitedBy, layout, requests);
        }
    }
}
