namespace Chokepoint.Facts.Deals;

/// <summary>What the item is for.</summary>
public enum DealUse
{
    Training,
    Inference,
    Cloud,
    Rnd,
    Resale,
    Supercomputer,
    Military,
    MilitaryIntelligence,
    Fab,
    Wmd,
}
