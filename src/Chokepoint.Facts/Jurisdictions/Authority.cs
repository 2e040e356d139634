namespace Chokepoint.Facts.Jurisdictions;

/// <summary>An authority that acts for a side.</summary>
public sealed record Authority(string Id, string Name);
