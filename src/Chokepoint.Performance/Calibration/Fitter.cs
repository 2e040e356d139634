using Chokepoint.Performance.Physics;
using Chokepoint.Statistics;

namespace Chokepoint.Performance.Calibration;

/// <summary>Fits the constants of the physics: those with which each part of the measurements is foretold best from the others.</summary>
internal static class Fitter
{
    private const int Folds = 8;
    private const int Passes = 4;
    private const double FirstStep = 1.25;
    private const double Smallest = 1e-4;
    private const double Pull = 0.004;
    private static readonly double Unit = Math.Log(1.5);
    private const ulong Seed = 20261126;

    public static Constants Fit(IReadOnlyList<Point> points, CancellationToken cancel)
    {
        var folds = Groups(points, Folds, Seed);
        var values = Constants.Start.Values.ToArray();
        var step = FirstStep;
        for (var pass = 0; pass < Passes; pass++, step = Math.Pow(step, 0.7))
        {
            // Layouts are chosen anew for each pass and held within it.
            var layouts = points.Select(p => p.LayoutWith(Constants.Of(values))).ToArray();
            var best = Loss(points, layouts, folds, Constants.Of(values));
            for (var i = 0; i < values.Length; i++)
            {
                foreach (var factor in new[] { step, 1 / step })
                {
                    cancel.ThrowIfCancellationRequested();
                    var old = values[i];
                    var (least, most) = Constants.Bounds(i);
                    values[i] = Math.Clamp(old * factor, least, most);
                    var loss = Constants.IsFitted(i) && values[i] != old ? Loss(points, layouts, folds, Constants.Of(values)) : double.MaxValue;
                    if (loss < best - Smallest)
                        best = loss;
                    else
                        values[i] = old;
                }
            }
        }

        return Widened(points, folds, Constants.Of(values));
    }

    // The deviations foretold from kin are set beforehand; how wide they are as a whole is learnt from what was left out. The
    // constants were chosen on the same parts, so a little more than four of five have to lie inside here.
    private static Constants Widened(IReadOnlyList<Point> points, IReadOnlyList<IReadOnlyList<int>> folds, Constants constants)
    {
        const double inside = 0.85;
        var errors = Foretell(points, folds, _ => constants);
        return constants.WithWidth(Quantiles.Of([.. errors.Select(e => Math.Abs(e.Error) / (Score.Width80 * e.Deviation))], inside));
    }

    /// <summary>Whole sweeps dealt into parts.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Groups(IReadOnlyList<Point> points, int parts, ulong seed)
    {
        var random = new CounterRandom(seed, 0);
        var sweeps = points.Select((p, i) => (p.Sweep, Index: i)).GroupBy(p => p.Sweep, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select((g, i) => (Order: random.Uniform((ulong)i), Members: g.Select(p => p.Index).ToArray()))
            .OrderBy(g => g.Order).ToArray();
        return [.. Enumerable.Range(0, parts).Select(part => (IReadOnlyList<int>)[.. sweeps.Where((_, i) => i % parts == part).SelectMany(g => g.Members)])];
    }

    /// <summary>The logarithm of predicted over measured, each point foretold from the other parts, and the deviation that was foretold with it.</summary>
    public static (double Error, double Deviation)[] Foretell(IReadOnlyList<Point> points, IReadOnlyList<IReadOnlyList<int>> parts, Func<IReadOnlyList<Point>, Constants> constants)
    {
        var errors = new (double, double)[points.Count];
        foreach (var part in parts.Where(p => p.Count > 0))
        {
            var left = part.ToHashSet();
            var fitted = constants([.. points.Where((_, i) => !left.Contains(i))]);
            Foretell(points, [.. points.Select(p => p.LogRest(fitted))], part, errors);
            foreach (var i in part)
                errors[i].Item2 *= fitted.Width;
        }

        return errors;
    }

    private static void Foretell(IReadOnlyList<Point> points, double[] rests, IReadOnlyList<int> part, (double Error, double Deviation)[] errors)
    {
        var left = part.ToHashSet();
        var others = Enumerable.Range(0, points.Count).Where(i => !left.Contains(i)).ToArray();
        var posterior = new Posterior([.. others.Select(i => points[i])], [.. others.Select(i => rests[i])]);
        foreach (var i in part)
        {
            var (mean, variance) = posterior.Of(points[i].Kin);
            errors[i] = (mean - rests[i], Math.Sqrt(variance));
        }
    }

    // Means are robust: one impossible figure must not rule a constant; and what the measurements hardly tell stays near its start.
    private static double Loss(IReadOnlyList<Point> points, Layout[] layouts, IReadOnlyList<IReadOnlyList<int>> folds, Constants constants)
    {
        const double most = 1.5;
        var rests = points.Select((p, i) => p.LogRest(constants, layouts[i])).ToArray();
        var errors = new (double Error, double Deviation)[points.Count];
        foreach (var part in folds.Where(f => f.Count > 0))
            Foretell(points, rests, part, errors);
        var pull = constants.Values.Select((v, i) => Math.Log(v / Constants.Start.Values[i]) / Unit).Sum(x => x * x);
        return (Pull * pull) + errors.Average(e => Math.Min(Math.Abs(e.Error), most)) + (0.3 * Quantiles.Median(errors.Select(e => Math.Abs(Math.Exp(e.Error) - 1))));
    }
}
