namespace Chokepoint.Rules.Verdicts;

/// <summary>What sets a bound of a side's range: a provision, or a claim of an act known through reports.</summary>
public sealed record SetBy(string Provision, string? Claim);
