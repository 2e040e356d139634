namespace Chokepoint.Performance.Estimates;

/// <summary>A rate in tokens a second and chip.</summary>
public readonly record struct TokensPerSecond(double Value);
