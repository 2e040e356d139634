using Chokepoint.Facts;

namespace Chokepoint.Rules.Verdicts;

/// <summary>What sets a bound of a side's range: a provision, or a claim of an act known through reports; for certain, or only because it may apply.</summary>
public sealed record SetBy(string Provision, string? Claim, Answer Match);
