using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Estimates;
using Chokepoint.Performance.Physics;

namespace Chokepoint.Performance.Calibration;

/// <summary>How near the measurements are to a job: on the chip's family in this kind of work, on its vendor's chips, or on neither.</summary>
internal static class Near
{
    public static Nearness Of(IReadOnlyList<Point> points, Job job, string family)
    {
        var near = points.Where(p => IsWriting(p.Job.Phase) == IsWriting(job.Phase) && (IsWriting(job.Phase) || p.Job.Phase == job.Phase)).ToArray();
        return near.Any(p => p.Measurement.Family == family) ? Nearness.Seen : near.Any(p => p.Job.Chip.Vendor == job.Chip.Vendor) ? Nearness.Kin : Nearness.None;
    }

    private static bool IsWriting(Phase phase) => phase is Phase.Decode or Phase.Serving or Phase.Offline;
}
