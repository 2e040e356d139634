namespace Chokepoint.Facts.Deals;

/// <summary>Any state money, or none.</summary>
public enum Funding
{
    State,
    Private,
}
