namespace Chokepoint.Facts.Chips;

/// <summary>The figures a data sheet gives of a chip. Rates are peak, dense, a multiply-add counting as two operations.</summary>
public enum FigureKind
{
    Fp64,
    Tf32,
    Fp16,
    Fp8,
    Fp4,
    Int8,
    DieArea,
    Dies,
    Memory,
    MemoryBandwidth,
    ScaleupBandwidth,
    HostLink,
    NetworkPorts,
    NetworkCard,
    ScaleupDomain,
    Power,
    Units,
    Transistors,
    PublishedTpp,
}
