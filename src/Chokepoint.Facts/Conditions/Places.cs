namespace Chokepoint.Facts.Conditions;

/// <summary>Countries and country groups, by name as the rule writes them.</summary>
public sealed record Places(IReadOnlyList<string> Names);
