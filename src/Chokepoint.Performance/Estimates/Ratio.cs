namespace Chokepoint.Performance.Estimates;

/// <summary>How many of one chip another stands for: the median, the 80 % interval, and what the physics alone says.</summary>
public sealed record Ratio(double Median, double Low, double High, double Physics);
