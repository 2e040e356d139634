using Chokepoint.Facts.Reports;

namespace Chokepoint.Ledger.Books;

/// <summary>A claim at the other end of a relation, and the kind of the relation.</summary>
internal sealed record StandsTo(RelationKind Kind, string Claim);
