namespace Chokepoint.Rules.Deals;

/// <summary>Something taken for granted about a deal because it was not told.</summary>
public sealed record Assumption(string Field, string Value, string Why);
