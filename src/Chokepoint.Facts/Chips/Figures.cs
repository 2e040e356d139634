namespace Chokepoint.Facts.Chips;

/// <summary>The unit of each figure, as the dossier must write it.</summary>
public static class Figures
{
    public static string Unit(this FigureKind kind) => kind switch
    {
        FigureKind.Fp64 or FigureKind.Tf32 or FigureKind.Fp16 or FigureKind.Fp8 or FigureKind.Fp4 => "TFLOPS",
        FigureKind.Int8 => "TOPS",
        FigureKind.DieArea => "mm2",
        FigureKind.Memory => "GB",
        FigureKind.MemoryBandwidth or FigureKind.ScaleupBandwidth or FigureKind.HostLink or FigureKind.NetworkPorts => "GB/s",
        FigureKind.NetworkCard => "Gb/s",
        FigureKind.ScaleupDomain or FigureKind.Units => "chips",
        FigureKind.Power => "W",
        FigureKind.Dies or FigureKind.Transistors => "1",
        FigureKind.PublishedTpp => "TPP",
    };

    /// <summary>May the figure be zero? Links may be absent; an area or a rate may not.</summary>
    public static bool MayBeZero(this FigureKind kind) =>
        kind is FigureKind.ScaleupBandwidth or FigureKind.HostLink or FigureKind.NetworkPorts or FigureKind.NetworkCard;
}
