using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Estimates;
using Chokepoint.Performance.Physics;

namespace Chokepoint.Performance.Calibration;

/// <summary>Foretells measurements with the constants of the dossier. One that the dossier holds is foretold without its whole sweep.</summary>
public sealed class Scorer
{
    private readonly Dossier _dossier;
    private readonly Constants _constants;
    private readonly IReadOnlyList<Point> _points;
    private readonly double[] _rests;
    private readonly Dictionary<string, (IReadOnlyList<Point> Points, Posterior Posterior)> _without = new(StringComparer.Ordinal);

    private Scorer(Dossier dossier, Constants constants)
    {
        (_dossier, _constants, _points) = (dossier, constants, Points.Of(dossier));
        _rests = [.. _points.Select(p => p.LogRest(constants))];
    }

    /// <summary>A scorer on the measurements of a dossier; null where it holds no constants or no measurement to go by.</summary>
    public static Scorer? Of(Dossier dossier) =>
        dossier.Calibrations.TryGetValue(Constants.Id, out var calibration) && Constants.From(calibration) is { } constants && dossier.Measurements.Count > 0 ? new Scorer(dossier, constants) : null;

    /// <summary>What the model foretells of a measurement, or why nothing.</summary>
    public (Prediction? Prediction, string? Refused) Of(Measurement measurement)
    {
        var (point, refused) = Points.Of(measurement, _dossier.Llms[measurement.Llm], _dossier.Chips[measurement.Chip]);
        if (point is null)
            return (null, refused);
        var (others, posterior) = Without(point.Sweep);
        var (mean, variance) = posterior.Of(point.Kin);
        var half = Score.Width80 * _constants.Width * Math.Sqrt(variance);
        var rate = point.Predicted(_constants, point.LayoutWith(_constants));
        TokensPerSecond At(double log) => new(rate * Math.Exp(log));
        return (new Prediction(new TokensPerSecond(point.Measured), At(mean), At(mean - half), At(mean + half), Near.Of(others, point.Job, measurement.Family)), null);
    }

    private (IReadOnlyList<Point> Points, Posterior Posterior) Without(string sweep)
    {
        var key = _points.Any(p => p.Sweep == sweep) ? sweep : "";
        if (!_without.TryGetValue(key, out var found))
        {
            var kept = Enumerable.Range(0, _points.Count).Where(i => _points[i].Sweep != key).ToArray();
            var points = kept.Select(i => _points[i]).ToArray();
            _without[key] = found = (points, new Posterior(points, [.. kept.Select(i => _rests[i])]));
        }

        return found;
    }
}
