namespace Chokepoint.Reports.Bundles;

/// <summary>A place in an answer where two answers differ; a missing value is null.</summary>
public sealed record AnswerDifference(string At, string? Then, string? Now);
