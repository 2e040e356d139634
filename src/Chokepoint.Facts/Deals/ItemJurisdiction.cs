namespace Chokepoint.Facts.Deals;

/// <summary>Why the item is subject to the US regulations, or that it is not.</summary>
public enum ItemJurisdiction
{
    UsOrigin,
    ForeignDirectProduct,
    DeMinimis,
    No,
}
