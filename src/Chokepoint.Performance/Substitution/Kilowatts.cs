namespace Chokepoint.Performance.Substitution;

/// <summary>A power in kilowatts.</summary>
public readonly record struct Kilowatts(double Value);
