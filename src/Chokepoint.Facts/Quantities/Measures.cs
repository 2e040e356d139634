namespace Chokepoint.Facts.Quantities;

/// <summary>The unit of each quantity.</summary>
public static class Measures
{
    public static readonly int Count = Word<Measure>.Count;

    public static string Unit(this Measure measure) => measure switch
    {
        Measure.Tpp => "TPP",
        Measure.Density => "TPP/mm2",
        Measure.DieArea => "mm2",
        Measure.MemoryBandwidth or Measure.InterconnectBandwidth or Measure.BandwidthSum or Measure.IoBandwidth => "GB/s",
        Measure.MemoryDensity => "GB/s/mm2",
        Measure.Transistors => "transistors",
        Measure.ProcessNode => "nm",
        Measure.Units or Measure.UnitsInPeriod => "chips",
        Measure.PercentComplete => "%",
        Measure.DomesticShare => "share",
    };
}
