namespace Chokepoint.Facts.Chips;

/// <summary>Sets of products that acts and reports name. Foreign is as seen from China.</summary>
public enum ProductSet
{
    All,
    Us,
    Foreign,
    ChinaVariants,
}
