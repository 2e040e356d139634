namespace Chokepoint.Performance.Physics;

/// <summary>The parts of a step, in seconds: arithmetic and memory traffic side by side, then what chips tell each other and the fixed cost.</summary>
internal readonly record struct StepTime(double Compute, double Memory, double Told, double Fixed)
{
    public double Seconds => Math.Max(Compute, Memory) + Told + Fixed;

    public LimitedBy LimitedBy =>
        Fixed + Told > Math.Max(Compute, Memory) ? (Told > Fixed ? LimitedBy.Communication : LimitedBy.Overhead)
        : Compute > Memory ? LimitedBy.Compute : LimitedBy.MemoryBandwidth;
}
