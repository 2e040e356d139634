namespace Chokepoint.Facts.Reports;

/// <summary>How this claim stands to another, about what.</summary>
public sealed record Relation(RelationKind Kind, string Claim, string? About);
