namespace Chokepoint.Rules.Planes;

/// <summary>A quantity on an axis: the range that decides, and the wider one that is known; no high means open.</summary>
public readonly record struct PlaneSpan(decimal Low, decimal? High, decimal KnownLow, decimal? KnownHigh, bool IsMarkedLow = false)
{
    public bool IsPoint => Low == High;

    /// <summary>Where the mark of a chip stands: in the middle of what decides; at its low where it is open, or where the range is of two readings.</summary>
    public decimal Mark => High is { } high && !IsMarkedLow ? (Low + high) / 2 : Low;
}
