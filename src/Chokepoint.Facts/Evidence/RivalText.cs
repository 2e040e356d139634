namespace Chokepoint.Facts.Evidence;

/// <summary>Another value that a source gives for the same fact, as printed.</summary>
public sealed record RivalText(string Value, IReadOnlyList<string> Sources, string? Note, string? Rejected);
