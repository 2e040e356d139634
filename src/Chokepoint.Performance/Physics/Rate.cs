namespace Chokepoint.Performance.Physics;

/// <summary>A rate in tokens a second and chip, the seconds between tokens of a request, what limits it, and the chips and requests of the instance.</summary>
internal readonly record struct Rate(double PerChip, double Between, LimitedBy LimitedBy, double Chips, double Batch);
