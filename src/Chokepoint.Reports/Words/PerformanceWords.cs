using System.Globalization;
using Chokepoint.Facts;
using Chokepoint.Facts.Supplies;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Estimates;
using Chokepoint.Performance.Physics;
using Chokepoint.Performance.Substitution;

namespace Chokepoint.Reports.Words;

/// <summary>How estimates and substitutes are said, in every form alike.</summary>
internal static class PerformanceWords
{
    /// <summary>A number to three digits.</summary>
    public static string Three(double value) => value == 0 || !double.IsFinite(value) ? "0"
        : Math.Round(value, Math.Clamp(2 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 6)).ToString("#,0.######", CultureInfo.InvariantCulture);

    public static string Of(Maturity maturity) => maturity switch
    {
        Maturity.Untuned => "untuned default",
        Maturity.Open => "open engine, well tuned",
        Maturity.Showcase => "vendor's showcase",
    };

    public static string Unit(Phase phase) => phase switch
    {
        Phase.Prefill => "input tokens/s a chip",
        Phase.Training => "trained tokens/s a chip",
        Phase.Decode or Phase.Serving or Phase.Offline => "output tokens/s a chip",
    };

    public static string Of(LimitedBy limited) => limited switch
    {
        LimitedBy.Compute => "arithmetic",
        LimitedBy.MemoryBandwidth => "memory bandwidth",
        LimitedBy.MemoryCapacity => "memory capacity",
        LimitedBy.Communication => "communication between chips",
        LimitedBy.Overhead => "the fixed cost of a step",
        LimitedBy.Latency => "the limit on latency",
    };

    public static string Of(Nearness nearness) => nearness switch
    {
        Nearness.Seen => "measured on this chip",
        Nearness.Kin => "measured on its vendor's other chips",
        Nearness.None => "measured on neither it nor its vendor's chips",
    };

    public static string Of(CapacityVerdict verdict) => verdict switch
    {
        CapacityVerdict.Unknown => "unknown: no figure says that this buyer gets them",
        CapacityVerdict.Contested => "contested: some figures of supply allow it and others do not",
        CapacityVerdict.Short => "short: more than any figure of supply allows",
    };

    public static string Of(SupplyKind kind) => Word<SupplyKind>.Of(kind);

    public static string Range(Estimate estimate) => $"{Three(estimate.Median.Value)} ({Three(estimate.Low.Value)} to {Three(estimate.High.Value)})";

    public static string Range(Count count) => string.Create(CultureInfo.InvariantCulture, $"{Round(count.Median):#,0} ({Round(count.Low):#,0} to {Round(count.High):#,0})");

    public static string Range(SupplyFigure figure) => figure.Range is var (low, high) && low == high ? Say.Number(low) : $"{Say.Number(low)} to {Say.Number(high)}";

    // A count with an interval this wide has no more than three digits to tell.
    private static long Round(long count)
    {
        if (count < 1000)
            return count;
        var unit = (long)Math.Pow(10, Math.Floor(Math.Log10(count)) - 2);
        return (count + (unit / 2)) / unit * unit;
    }
}
