namespace Chokepoint.Reports.Bundles;

/// <summary>A field of a deal as it was told.</summary>
public sealed record BundleField(string Key, string Value);
