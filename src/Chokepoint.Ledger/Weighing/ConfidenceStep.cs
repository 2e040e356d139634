namespace Chokepoint.Ledger.Weighing;

/// <summary>One step of the rule: why, how many bands up or down, and the claims that it rests on.</summary>
public sealed record ConfidenceStep(ConfidenceReason Reason, int Bands, IReadOnlyList<string> Claims);
