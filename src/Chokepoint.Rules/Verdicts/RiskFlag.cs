using Chokepoint.Facts;

namespace Chokepoint.Rules.Verdicts;

/// <summary>A risk beside the strength.</summary>
public sealed record RiskFlag(string Name, string Says, Answer Match, bool Blocks, string Provision);
