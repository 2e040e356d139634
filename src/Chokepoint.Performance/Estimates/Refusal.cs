namespace Chokepoint.Performance.Estimates;

/// <summary>Why there is no estimate, and what would have to change.</summary>
public sealed record Refusal(string Chip, string Workload, string Why, string WouldHaveToChange);
