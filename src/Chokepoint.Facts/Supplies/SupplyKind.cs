namespace Chokepoint.Facts.Supplies;

/// <summary>What a figure of supply counts. Orders, deliveries and stock are never added to each other.</summary>
public enum SupplyKind
{
    /// <summary>Made in the period.</summary>
    Output,

    /// <summary>Meant or forecast to be made in the period.</summary>
    Plan,

    Order,

    Delivery,

    Stock,
}
