namespace Chokepoint.Facts.Deals;

/// <summary>The state of the data centre.</summary>
public enum SiteState
{
    New,
    Expanded,
    Existing,
}
