namespace Chokepoint.Performance.Estimates;

/// <summary>An estimate, or why there is none: one of the two is null.</summary>
public sealed record Estimated(Estimate? Estimate, Refusal? Refusal)
{
    /// <summary>What was found, for the ratio to another chip.</summary>
    internal Found? Found { get; init; }
}
