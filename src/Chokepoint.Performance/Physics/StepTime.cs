namespace Chokepoint.Performance.Physics;

/// <summary>The parts of a stage's step, in seconds: arithmetic, memory traffic and the way to experts side by side, then what chips wait for each other and the fixed cost.</summary>
internal readonly record struct StepTime(double Compute, double Memory, double Exchanged, double Told, double Fixed)
{
    public double Seconds => Busy + Told + Fixed;

    public LimitedBy LimitedBy =>
        Fixed + Told > Busy ? (Told > Fixed ? LimitedBy.Communication : LimitedBy.Overhead)
        : Exchanged >= Busy ? LimitedBy.Communication
        : Compute > Memory ? LimitedBy.Compute : LimitedBy.MemoryBandwidth;

    private double Busy => Math.Max(Math.Max(Compute, Memory), Exchanged);
}
