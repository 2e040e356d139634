namespace Chokepoint.Rules.Verdicts;

/// <summary>Two provisions that both hold, give different answers, and of which neither yields.</summary>
public sealed record RuleConflict(string Provision, string Other);
