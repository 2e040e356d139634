using Chokepoint.Facts;

namespace Chokepoint.Rules.Verdicts;

/// <summary>Two claims in conflict, and the range without each and the claims that stand with it.</summary>
public sealed record Conflict(string Claim, string Contradicts, string? About, Strength WithoutClaim, Strength WithoutOther);
