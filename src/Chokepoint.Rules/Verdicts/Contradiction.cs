using Chokepoint.Facts;

namespace Chokepoint.Rules.Verdicts;

/// <summary>Two live claims that cannot both be true, and the range without each and the claims that stand with it.</summary>
public sealed record Contradiction(string Claim, string Contradicts, string? About, Strength WithoutClaim, Strength WithoutOther);
