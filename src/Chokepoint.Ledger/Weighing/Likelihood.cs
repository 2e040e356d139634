namespace Chokepoint.Ledger.Weighing;

/// <summary>The words of estimative language of Intelligence Community Directive 203, least to most likely.</summary>
public enum Likelihood
{
    AlmostNoChance,
    VeryUnlikely,
    Unlikely,
    RoughlyEvenChance,
    Likely,
    VeryLikely,
    AlmostCertain,
}
