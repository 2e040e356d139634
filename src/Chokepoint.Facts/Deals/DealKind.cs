namespace Chokepoint.Facts.Deals;

/// <summary>What happens to the item.</summary>
public enum DealKind
{
    Export,
    Reexport,
    Transfer,
    Import,
    Purchase,
    RemoteAccess,
}
