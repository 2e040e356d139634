using Chokepoint.Facts.Dossiers;
using Chokepoint.Performance.Physics;
using Chokepoint.Statistics;

namespace Chokepoint.Performance.Calibration;

/// <summary>Fits the model and tests it: whole sweeps left out, a chip family left out, and beside it a bare roofline and one factor a phase.</summary>
public static class Score
{
    private const int Folds = 10;
    private const ulong Seed = 7;
    private const int Draws = 1000;
    private const double Coverage = 0.9;

    /// <summary>Half the width of the 80 % interval of a normal, in deviations.</summary>
    internal const double Width80 = 1.2815515655446004;

    public static FitReport Of(Dossier dossier, Action<int, int> progress, CancellationToken cancel)
    {
        var points = Points.Of(dossier);
        var refused = dossier.Measurements.Where(m => points.All(p => p.Measurement.Id != m.Id))
            .ToDictionary(m => m.Id, m => Points.Of(m, dossier.Llms[m.Llm], dossier.Chips[m.Chip]).Refused ?? "", StringComparer.Ordinal);
        var sweeps = Fitter.Groups(points, Folds, Seed);
        var families = points.Select((p, i) => (p.Measurement.Family, Index: i)).GroupBy(p => p.Family, StringComparer.Ordinal).Select(g => (IReadOnlyList<int>)[.. g.Select(p => p.Index)]).ToArray();
        var (done, all) = (0, sweeps.Count + families.Length + 1);
        Constants Fit(IReadOnlyList<Point> some)
        {
            var fitted = Fitter.Fit(some, cancel);
            progress(++done, all);
            return fitted;
        }

        var cross = Fitter.Foretell(points, sweeps, Fit);
        var family = Fitter.Foretell(points, families, Fit);
        var constants = Fit(points);
        var roofline = points.Select(p => (Math.Log(Roofline.Of(p.Job, p.LayoutWith(constants), p.Batch) / p.Measured), double.NaN)).ToArray();
        var factor = OneFactor(points, roofline, sweeps);
        return new FitReport(
            Constants.Names.Select((n, i) => (n, constants.Values[i])).ToDictionary(p => p.n, p => p.Item2, StringComparer.Ordinal),
            points.Max(p => p.Measurement.Date) ?? "",
            points.Count,
            refused,
            [
                .. Parts("whole sweeps left out", points, cross), .. Parts("a chip family left out", points, family),
                .. Parts("bare roofline, nothing fitted", points, roofline), .. Parts("roofline with one factor a phase, sweeps left out", points, factor),
            ]);
    }

    private static (double, double)[] OneFactor(IReadOnlyList<Point> points, (double Error, double)[] roofline, IReadOnlyList<IReadOnlyList<int>> sweeps)
    {
        var errors = new (double, double)[points.Count];
        foreach (var part in sweeps)
        {
            var left = part.ToHashSet();
            foreach (var i in part)
            {
                var others = Enumerable.Range(0, points.Count).Where(j => !left.Contains(j) && points[j].Job.Phase == points[i].Job.Phase).Select(j => roofline[j].Error).DefaultIfEmpty(0);
                errors[i] = (roofline[i].Error - Quantiles.Median(others), double.NaN);
            }
        }

        return errors;
    }

    private static IEnumerable<FitScore> Parts(string test, IReadOnlyList<Point> points, (double Error, double Deviation)[] errors)
    {
        yield return One(test, "all", points, errors, _ => true);
        foreach (var phase in points.Select(p => p.Job.Phase).Distinct().Order())
            yield return One(test, Facts.Word<Facts.Workloads.Phase>.Of(phase), points, errors, p => p.Job.Phase == phase);
        foreach (var family in points.Select(p => p.Measurement.Family).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            yield return One(test, family, points, errors, p => p.Measurement.Family == family);
    }

    private static FitScore One(string test, string part, IReadOnlyList<Point> points, (double Error, double Deviation)[] errors, Func<Point, bool> isPart)
    {
        var rows = points.Select((p, i) => (Point: p, errors[i].Error, errors[i].Deviation)).Where(r => isPart(r.Point)).ToArray();
        var clusters = rows.GroupBy(r => r.Point.Sweep, StringComparer.Ordinal).Select(g => (IReadOnlyList<(Point Point, double Error, double Deviation)>)[.. g]).ToArray();
        static double Error(IEnumerable<(Point Point, double Error, double Deviation)> some) => Quantiles.Median(some.Select(r => Math.Abs(Math.Exp(r.Error) - 1)));
        double Inside(IEnumerable<(Point Point, double Error, double Deviation)> some) => some.Average(r => Math.Abs(r.Error) <= Width80 * r.Deviation ? 1.0 : 0.0);
        var (low, high) = Bootstrap.Interval(clusters, Error, Draws, Seed, Coverage);
        var hasInterval = rows.Length > 0 && !double.IsNaN(rows[0].Deviation);
        var inside = hasInterval ? Bootstrap.Interval(clusters, Inside, Draws, Seed, Coverage) : default;
        return new FitScore(test, part, rows.Length, Error(rows), low, high, hasInterval ? Inside(rows) : null, hasInterval ? inside.Low : null, hasInterval ? inside.High : null);
    }
}
