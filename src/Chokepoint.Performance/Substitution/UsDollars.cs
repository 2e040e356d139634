namespace Chokepoint.Performance.Substitution;

/// <summary>A sum in US dollars.</summary>
public readonly record struct UsDollars(decimal Value);
