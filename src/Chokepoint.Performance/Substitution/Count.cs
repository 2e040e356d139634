namespace Chokepoint.Performance.Substitution;

/// <summary>A count of chips: the median and the 80 % interval.</summary>
public readonly record struct Count(long Median, long Low, long High);
