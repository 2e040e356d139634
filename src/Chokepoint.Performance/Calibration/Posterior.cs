using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace Chokepoint.Performance.Calibration;

/// <summary>
/// What is known of departures from the physics after the measurements: normal on the logarithm, with the covariance of kin.
/// A measurement far from all its kin counts for less (Huber's weights), since a published figure may be impossible.
/// </summary>
internal sealed class Posterior
{
    private const double Huber = 1.5;
    private const int Rounds = 3;

    private readonly IReadOnlyList<Kin> _kin;
    private readonly Cholesky<double> _factor;
    private readonly Vector<double> _weights;

    public Posterior(IReadOnlyList<Point> points, IReadOnlyList<double> rests)
    {
        _kin = [.. points.Select(p => p.Kin)];
        var shared = Matrix<double>.Build.Dense(points.Count, points.Count, (i, j) => _kin[i].Shared(_kin[j]));
        var noise = points.Select(p => Spread.NoiseOf(p.Measurement.Confidence)).ToArray();
        var rest = Vector<double>.Build.DenseOfEnumerable(rests);
        var trust = Enumerable.Repeat(1.0, points.Count).ToArray();
        for (var round = 1; ; round++)
        {
            var whole = shared.Clone();
            for (var i = 0; i < points.Count; i++)
                whole[i, i] += noise[i] / trust[i];
            _factor = whole.Cholesky();
            _weights = _factor.Solve(rest);
            if (round == Rounds)
                break;
            for (var i = 0; i < points.Count; i++)
            {
                // What is left of a measurement after its kin's share is its weight times its noise.
                var left = Math.Abs(_weights[i] * noise[i] / trust[i]);
                trust[i] = Math.Min(1, Huber * Math.Sqrt(Spread.Noise) / Math.Max(left, 1e-9));
            }
        }
    }

    /// <summary>The mean of the logarithm's departure, and the variance of one rate around it, noise included.</summary>
    public (double Mean, double Variance) Of(Kin kin)
    {
        var shared = Shared(kin);
        return (shared.DotProduct(_weights), Math.Max(Kin.Own() - shared.DotProduct(_factor.Solve(shared)), 0) + Spread.Noise);
    }

    /// <summary>The mean alone.</summary>
    public double MeanOf(Kin kin)
    {
        var sum = 0.0;
        for (var i = 0; i < _kin.Count; i++)
            sum += kin.Shared(_kin[i]) * _weights[i];
        return sum;
    }

    /// <summary>The variance of the difference of two departures: what they share cancels.</summary>
    public double VarianceBetween(Kin one, Kin other)
    {
        var difference = Shared(one) - Shared(other);
        var prior = (2 * Kin.Own()) - (2 * one.Shared(other));
        return Math.Max(prior - difference.DotProduct(_factor.Solve(difference)), 0) + (2 * Spread.Noise);
    }

    /// <summary>The covariance of several departures, each with the noise of one measurement.</summary>
    public Matrix<double> Covariance(IReadOnlyList<Kin> some)
    {
        var shared = some.Select(Shared).ToArray();
        var solved = shared.Select(s => _factor.Solve(s)).ToArray();
        return Matrix<double>.Build.Dense(some.Count, some.Count, (i, j) =>
            some[i].Shared(some[j]) - shared[i].DotProduct(solved[j]) + (i == j ? Kin.Own() - some[i].Shared(some[i]) + Spread.Noise : 0));
    }

    private Vector<double> Shared(Kin kin) => Vector<double>.Build.Dense(_kin.Count, i => kin.Shared(_kin[i]));
}
