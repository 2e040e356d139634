using Chokepoint.Facts.Evidence;

namespace Chokepoint.Rules.Metrics;

/// <summary>A figure that a quantity is computed from.</summary>
public sealed record Ground(string Figure, string Value, string Unit, Basis Basis, IReadOnlyList<string> Sources, string? Note);
