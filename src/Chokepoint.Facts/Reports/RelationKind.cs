namespace Chokepoint.Facts.Reports;

/// <summary>How one claim stands to another.</summary>
public enum RelationKind
{
    Contradicts,
    Narrows,
    Strengthens,
    Repeats,
    Alters,
    Denies,
    Confirms,
}
