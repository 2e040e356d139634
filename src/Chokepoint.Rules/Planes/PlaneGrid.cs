using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Rules.Planes;

/// <summary>
/// Cuts a plane at every line of the tests of a rule book. Invariant: in each part every comparison of the two quantities
/// has one answer. Where two rules own the same line of a density differently, the line itself is no part.
/// </summary>
internal sealed class PlaneGrid
{
    private const long PerUnit = 1_000_000;

    private readonly Measure _up;
    private readonly long _least;
    private readonly List<long> _starts;
    private readonly List<PlaneEdge> _edges;

    public PlaneGrid(Measure across, Measure up, IReadOnlyList<Test.Compare> tests)
    {
        _up = up;
        _least = up == Measure.Density ? 1 : 0;
        var sums = (across, up) == (Measure.MemoryBandwidth, Measure.InterconnectBandwidth) ? Starts(tests, Measure.BandwidthSum).ToArray() : [];
        _edges =
        [
            .. up == Measure.Density ? tests.Where(t => t.Measure == up).SelectMany(t => DensityEdges(t.Bounds)).Distinct() : Starts(tests, up).Select(s => new PlaneEdge(Amount.FromMicro(s), false, false)),
            .. sums.Select(s => new PlaneEdge(Amount.FromMicro(s), true, false)),
        ];

        // A sum crosses each level line, and the lower end, at a value of its own: between those the order of lines stays.
        var crossings = sums.SelectMany(s => _edges.Where(e => !e.IsSum).Select(e => s - e.Line.Micro).Append(s));
        _starts = [.. Starts(tests, across).Concat(crossings).Append(_least).Where(s => s >= _least).Distinct().Order()];
    }

    public IEnumerable<PlanePart> Parts()
    {
        for (var i = 0; i < _starts.Count; i++)
        {
            long? end = i + 1 < _starts.Count ? _starts[i + 1] - 1 : null;
            var range = new AmountRange(Amount.FromMicro(_starts[i]), end is { } e ? Amount.FromMicro(e) : null);
            var across = end is { } last ? _starts[i] + ((last - _starts[i]) / 2) : 2 * _starts[i] + PerUnit;
            var edges = _edges.Where(x => Height(x, across) > 0).OrderBy(x => Height(x, across)).ThenBy(x => x.IsLineBelow).ToArray();
            for (var at = 0; at <= edges.Length; at++)
            {
                var (lower, upper) = (at == 0 ? null : edges[at - 1], at == edges.Length ? null : edges[at]);
                if (Between(across, lower, upper) is { } second)
                    yield return new PlanePart(range, lower, upper, Amount.FromMicro(across), Amount.FromMicro(second));
            }
        }
    }

    /// <summary>Neighbours in which the same holds become one: upwards first, then across.</summary>
    public static IReadOnlyList<PlaneCell> Merged(IEnumerable<PlaneCell> parts)
    {
        var columns = parts.GroupBy(p => p.Across).Select(column => Column(column)).ToArray();
        var merged = new List<List<PlaneCell>>();
        foreach (var column in columns)
        {
            if (merged.Count > 0 && merged[^1].Count == column.Count && merged[^1].Zip(column).All(p => p.First.Lower == p.Second.Lower && p.First.Upper == p.Second.Upper && p.First.Answer.IsSameAs(p.Second.Answer)))
                merged[^1] = [.. merged[^1].Select(c => c with { Across = c.Across.Hull(column[0].Across) })];
            else
                merged.Add(column);
        }

        return [.. merged.SelectMany(c => c)];
    }

    private static List<PlaneCell> Column(IEnumerable<PlaneCell> parts)
    {
        var column = new List<PlaneCell>();
        foreach (var part in parts)
        {
            if (column.Count > 0 && column[^1].Answer.IsSameAs(part.Answer))
                column[^1] = column[^1] with { Upper = part.Upper };
            else
                column.Add(part);
        }

        return column;
    }

    private static long Height(PlaneEdge edge, long across) => edge.IsSum ? edge.Line.Micro - across : edge.Line.Micro;

    // A value between two lines, or null when none is: upwards, or the die area whose density lies there.
    private long? Between(long across, PlaneEdge? lower, PlaneEdge? upper)
    {
        var (low, high) = (lower is null ? 0 : Height(lower, across), upper is null ? (long?)null : Height(upper, across));
        if (high == low)
            return null;
        var inside = high is { } h ? low + ((h - low) / 2) : 2 * low + PerUnit;
        return _up == Measure.Density ? (long)Int128.Max(1, (Int128)across * PerUnit / inside) : inside;
    }

    // In millionths every "above" is an "at least" of the next one and every "at most" a "below" of the next one.
    private static IEnumerable<long> Starts(IReadOnlyList<Test.Compare> tests, Measure measure) => tests.Where(t => t.Measure == measure).SelectMany(t => Ends(t.Bounds).Select(e => e.Line.Micro + (e.IsBelow ? 1 : 0))).Distinct();

    private static IEnumerable<PlaneEdge> DensityEdges(Bounds bounds) => Ends(bounds).Select(e => new PlaneEdge(e.Line, false, e.IsBelow));

    private static IEnumerable<(Amount Line, bool IsBelow)> Ends(Bounds bounds)
    {
        if (bounds.Low is { } low)
            yield return (low, !bounds.LowIncluded);
        if (bounds.High is { } high)
            yield return (high, bounds.HighIncluded);
    }
}
