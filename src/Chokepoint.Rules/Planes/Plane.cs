using Chokepoint.Facts;
using Chokepoint.Facts.Quantities;
using Chokepoint.Facts.Time;

namespace Chokepoint.Rules.Planes;

/// <summary>
/// A plane of two quantities of a chip at two days, cut at the lines of the rules: what holds in each part. Exact, to a
/// millionth of the unit. All that is not in the plane is left open, but that the chip is a processor on a non-planar
/// node, made for data centres or not as told.
/// </summary>
public sealed record Plane(TwoClocks Clocks, Measure Across, Measure Up, Answer Datacenter, IReadOnlyList<PlaneCell> Cells, IReadOnlyList<PlaneRule> Rules)
{
    private const long PerUnit = 1_000_000;

    /// <summary>The part that holds a chip. Where density is drawn upwards the second value is the die area: nothing is divided.</summary>
    public PlaneCell? At(Amount across, Amount second) => Cells.FirstOrDefault(c =>
        across.Micro >= c.Across.LowMicro && across.Micro <= c.Across.HighMicro
        && (c.Lower is null || Reaches(c.Lower, across.Micro, second.Micro)) && (c.Upper is null || !Reaches(c.Upper, across.Micro, second.Micro)));

    /// <summary>Does a chip have the same level everywhere in both planes?</summary>
    public bool HasLevelsOf(Plane other) => Levels().SequenceEqual(other.Levels());

    private IEnumerable<(AmountRange, PlaneEdge?, PlaneEdge?, string, string)> Levels() => Cells.Select(c => (c.Across, c.Lower, c.Upper, c.Answer.Level, string.Join(' ', c.Answer.MayBe)));

    internal bool Reaches(PlaneEdge edge, long across, long second)
    {
        var slack = edge.IsLineBelow ? 1 : 0;
        return Up == Measure.Density
            ? (Int128)across * PerUnit >= (Int128)edge.Line.Micro * second + slack
            : second >= (edge.IsSum ? edge.Line.Micro - across : edge.Line.Micro) + slack;
    }
}
