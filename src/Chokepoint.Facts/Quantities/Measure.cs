namespace Chokepoint.Facts.Quantities;

/// <summary>The quantities a rule may compare. Density is TPP over die area and is never stored: it is compared by cross-multiplication.</summary>
public enum Measure
{
    Tpp,
    Density,
    DieArea,
    MemoryBandwidth,
    InterconnectBandwidth,
    BandwidthSum,
    IoBandwidth,
    MemoryDensity,
    Transistors,
    ProcessNode,
    Units,
    UnitsInPeriod,
    PercentComplete,
    DomesticShare,
}
