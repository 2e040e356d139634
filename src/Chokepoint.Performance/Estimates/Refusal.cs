namespace Chokepoint.Performance.Estimates;

/// <summary>Why there is no estimate, and what would have to change.</summary>
/// <param name="Chip">The chip.</param>
/// <param name="Workload">The workload.</param>
/// <param name="IsUnknown">Figures of the chip are not known, so it may do the work or not.</param>
/// <param name="Why">Why, in words.</param>
/// <param name="WouldHaveToChange">What would have to change.</param>
public sealed record Refusal(string Chip, string Workload, bool IsUnknown, string Why, string WouldHaveToChange);
