namespace Chokepoint.Performance.Physics;

/// <summary>What an estimate is limited by.</summary>
public enum LimitedBy
{
    Compute,
    MemoryBandwidth,
    MemoryCapacity,
    Communication,
    Overhead,

    /// <summary>A larger batch would break a limit on latency.</summary>
    Latency,
}
