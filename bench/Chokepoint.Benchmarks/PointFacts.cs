namespace Chokepoint.Benchmarks;

/// <summary>A fact set without unknowns, as the peer takes it.</summary>
public sealed record PointFacts(double Tpp, double Area, bool Datacenter);
