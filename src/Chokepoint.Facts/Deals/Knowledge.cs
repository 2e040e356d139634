namespace Chokepoint.Facts.Deals;

/// <summary>What the seller knows of a prohibited end use. Not asked is a missing input, not a flag.</summary>
public enum Knowledge
{
    NotAsked,
    None,
    RedFlags,
    Known,
}
