namespace Chokepoint.Ledger.Weighing;

/// <summary>How likely it is that things are as a claim says, and what made it so. Null for an opinion, a motive or a silence: there is nothing to weigh.</summary>
public sealed record Confidence(Likelihood? Likelihood, IReadOnlyList<ConfidenceStep> Steps);
