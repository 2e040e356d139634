namespace Chokepoint.Performance.Estimates;

/// <summary>A time in milliseconds.</summary>
public readonly record struct Milliseconds(double Value);
