namespace Chokepoint.Reports.Bundles;

/// <summary>The question of a bundle as it was put: the text of a case file, or the fields of the options; one of them is empty.</summary>
public sealed record BundleQuestion(string? Case, IReadOnlyList<BundleField> Fields);
