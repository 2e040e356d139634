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
    private const double Ceiling = 0.95;
    private const ulong Seed = 20261126;

    public static Constants Fit(IReadOnlyList<Point> points, Spread spread, CancellationToken cancel)
    {
        var folds = Groups(points, Folds, Seed);
        var values = Constants.Start.Values.ToArray();
        var best = Loss(points, folds, Constants.Of(values), spread);
        var step = FirstStep;
        for (var pass = 0; pass < Passes; pass++, step = Math.Pow(step, 0.7))
        {
            for (var i = 0; i < values.Length; i++)
            {
                foreach (var factor in new[] { step, 1 / step })
                {
                    cancel.ThrowIfCancellationRequested();
                    var old = values[i];
                    values[i] = old * factor;
                    var loss = (Constants.IsShare(i) && values[i] > Ceiling) || (Constants.IsGain(i) && values[i] < Constants.LeastGain) ? double.MaxValue : Loss(points, folds, Constants.Of(values), spread);
                    if (loss < best - Smallest)
                        best = loss;
                    else
                        values[i] = old;
                }
            }
        }

        return Constants.Of(values);
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
    public static (double Error, double Deviation)[] Foretell(IReadOnlyList<Point> points, IReadOnlyList<IReadOnlyList<int>> parts, Func<IReadOnlyList<Point>, Constants> constants, Spread spread)
    {
        var errors = new (double, double)[points.Count];
        foreach (var part in parts.Where(p => p.Count > 0))
        {
            var left = part.ToHashSet();
            var others = points.Where((_, i) => !left.Contains(i)).ToArray();
            var fitted = constants(others);
            var posterior = new Posterior(others, [.. others.Select(p => p.LogRest(fitted))], spread);
            foreach (var i in part)
            {
                var (mean, variance) = posterior.Of(points[i].Kin);
                errors[i] = (mean - points[i].LogRest(fitted), Math.Sqrt(variance));
            }
        }

        return errors;
    }

    // Means are robust: one impossible figure must not rule a constant.
    private static double Loss(IReadOnlyList<Point> points, IReadOnlyList<IReadOnlyList<int>> folds, Constants constants, Spread spread)
    {
        const double most = 1.5;
        var errors = Foretell(points, folds, _ => constants, spread);
        return errors.Average(e => Math.Min(Math.Abs(e.Error), most)) + (0.3 * Quantiles.Median(errors.Select(e => Math.Abs(Math.Exp(e.Error) - 1))));
    }
}
