namespace Chokepoint.Facts.Evidence;

/// <summary>A value with what it rests on, and the rival values seen elsewhere.</summary>
public sealed record Fact<T>(T Value, Basis Basis, IReadOnlyList<string> Sources, string? Note, IReadOnlyList<RivalText> Rivals);
