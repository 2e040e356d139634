namespace Chokepoint.Facts.Reports;

/// <summary>One answer to a question on which reports differ, and the claims that give it.</summary>
public sealed record ConflictSide(string Says, IReadOnlyList<string> Claims);
