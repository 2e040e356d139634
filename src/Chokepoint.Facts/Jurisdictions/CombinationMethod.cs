namespace Chokepoint.Facts.Jurisdictions;

/// <summary>How a side's findings combine: published provisions in order, or reports of acts.</summary>
public enum CombinationMethod
{
    Law,
    Signals,
}
