namespace Chokepoint.Facts.Jurisdictions;

/// <summary>A step of a side's scale of strength.</summary>
public sealed record ScalePoint(int Strength, string Name, Outcome Outcome);
