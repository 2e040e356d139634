namespace Chokepoint.Facts.Deals;

/// <summary>How far the deal is.</summary>
public enum DealStage
{
    Test,
    NewOrder,
    ExistingOrder,
    InTransit,
    Installed,
}
