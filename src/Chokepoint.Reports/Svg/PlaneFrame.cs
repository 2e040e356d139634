using Chokepoint.Rules.Planes;

namespace Chokepoint.Reports.Svg;

/// <summary>The part of a plane that a picture shows, and the shapes of its cells there, in the units of the axes.</summary>
internal sealed class PlaneFrame
{
    private const int Samples = 24;

    // A strip at the foot takes this share of the height: room for chips that have no place upwards.
    private const double StripShare = 0.16;

    public PlaneFrame(Plane plane, IEnumerable<PlanePoint> points)
    {
        Plane = plane;
        var places = points.ToArray();
        var levels = plane.Rules.Where(r => r.Level is not null).SelectMany(r => r.Lines).ToArray();
        (Left, Right) = Range(places.Select(p => p.Across.Mark), levels, plane.Across);
        (Bottom, Top) = Range(places.Select(p => p.Up?.Mark ?? 0), levels, plane.Up);
        Foot = places.Any(p => p.Up is not { Mark: > 0 }) ? Bottom / Math.Pow(Top / Bottom, StripShare) : Bottom;
    }

    public Plane Plane { get; }

    public double Left { get; }

    public double Right { get; }

    public double Bottom { get; }

    public double Top { get; }

    /// <summary>The lower end of the strip beneath the plane for chips whose value upwards is zero or not known; the plane's own bottom where there is none.</summary>
    public double Foot { get; }

    /// <summary>Where the mark of a chip stands.</summary>
    public (double X, double Y) Mark(PlanePoint point) => (X(point.Across.Mark), point.Up is { Mark: > 0 } up ? Y(up.Mark) : Math.Sqrt(Foot * Bottom));

    public double X(decimal value) => Math.Clamp((double)value, Left, Right);

    public double Y(decimal value) => Math.Clamp((double)value, Bottom, Top);

    /// <summary>The corners of a cell; none when it lies outside the picture.</summary>
    public IReadOnlyList<(double X, double Y)> Polygon(PlaneCell cell)
    {
        var (from, to) = (X(cell.Across.Low.Value), cell.Across.High is { } high ? X(high.Value) : Right);
        if (from >= to)
            return [];
        var upper = Along(cell.Upper, from, to, Top);
        var lower = Along(cell.Lower, from, to, Bottom);
        return upper.Zip(lower).All(p => p.First.Y <= p.Second.Y) ? [] : [.. lower, .. Enumerable.Reverse(upper)];
    }

    /// <summary>All borders between cells in which not the same holds.</summary>
    public IEnumerable<PlaneBorder> Borders()
    {
        var columns = Plane.Cells.GroupBy(c => c.Across).Select(g => g.ToArray()).ToArray();
        for (var i = 0; i < columns.Length; i++)
        {
            var (from, to) = (X(columns[i][0].Across.Low.Value), columns[i][0].Across.High is { } high ? X(high.Value) : Right);
            foreach (var (below, above) in columns[i].Zip(columns[i].Skip(1)).Where(_ => from < to))
            {
                var points = Along(above.Lower, from, to, Bottom);
                if (!below.Answer.IsSameAs(above.Answer) && points.Any(p => p.Y > Bottom && p.Y < Top))
                    yield return new PlaneBorder(points, false, below.Answer, above.Answer);
            }

            if (i > 0 && from > Left && from < Right)
            {
                foreach (var border in Between(columns[i - 1], columns[i], columns[i][0].Across.Low.Value))
                    yield return border;
            }
        }
    }

    private IEnumerable<PlaneBorder> Between(PlaneCell[] one, PlaneCell[] other, decimal at)
    {
        var heights = one.Concat(other).SelectMany(c => new[] { c.Lower, c.Upper }).OfType<PlaneEdge>().Select(e => Y(e.At(at))).Append(Bottom).Append(Top).Distinct().Order().ToArray();
        for (var i = 0; i + 1 < heights.Length; i++)
        {
            var middle = (decimal)((heights[i] + heights[i + 1]) / 2);
            if (Find(one, at, middle) is { } a && Find(other, at, middle) is { } b && !a.Answer.IsSameAs(b.Answer))
                yield return new PlaneBorder([((double)at, heights[i]), ((double)at, heights[i + 1])], true, a.Answer, b.Answer);
        }
    }

    private static PlaneCell? Find(PlaneCell[] column, decimal at, decimal height) =>
        Array.Find(column, c => (c.Lower is null || c.Lower.At(at) <= height) && (c.Upper is null || c.Upper.At(at) > height));

    // On logarithmic axes a sum is a curve; a level line needs its two ends only.
    private IReadOnlyList<(double X, double Y)> Along(PlaneEdge? edge, double from, double to, double limit)
    {
        if (edge is not { IsSum: true })
            return [.. Ends(from, to).Select(x => (x, edge is null ? limit : Y(edge.At(0))))];
        return [.. Enumerable.Range(0, Samples + 1).Select(i => from * Math.Pow(to / from, i / (double)Samples)).Select(x => (x, Y(edge.At((decimal)x))))];
    }

    private static double[] Ends(double from, double to) => [.. Enumerable.Range(0, Samples + 1).Select(i => from * Math.Pow(to / from, i / (double)Samples))];

    private static (double, double) Range(IEnumerable<decimal> middles, IEnumerable<Facts.Conditions.Test.Compare> lines, Facts.Quantities.Measure measure)
    {
        var values = middles.Concat(lines.Where(l => l.Measure == measure).SelectMany(l => new[] { l.Bounds.Low?.Value, l.Bounds.High?.Value }.OfType<decimal>())).Where(v => v > 0).Select(v => (double)v).ToArray();
        const double air = 1.35;
        return values.Length == 0 ? (1, 100) : (values.Min() / air, values.Max() * air);
    }
}
