using Chokepoint.Facts.Reports;

namespace Chokepoint.Ledger.Books;

/// <summary>A claim at the other end of a relation, the kind of the relation, and whether the other one says so.</summary>
internal sealed record StandsTo(RelationKind Kind, string Claim, bool IsFromOther);
