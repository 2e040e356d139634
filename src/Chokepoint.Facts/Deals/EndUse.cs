namespace Chokepoint.Facts.Deals;

/// <summary>End uses that rules ask about the seller's knowledge of.</summary>
public enum EndUse
{
    Supercomputer,
    Military,
    MilitaryIntelligence,
    Fab,
    Wmd,
}
