namespace Chokepoint.Facts.Deals;

/// <summary>The form in which the item is shipped.</summary>
public enum ItemForm
{
    Ic,
    Board,
    Server,
    System,
}
