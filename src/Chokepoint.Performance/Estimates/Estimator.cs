using System.Globalization;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Calibration;
using Chokepoint.Performance.Chips;
using Chokepoint.Performance.Physics;
using Chokepoint.Performance.Shapes;

namespace Chokepoint.Performance.Estimates;

/// <summary>
/// Estimates what a chip gets out of a workload: physics over the layouts that fit, times the efficiency that measurements of
/// its kin show, with an interval that is the wider the farther they are.
/// </summary>
public sealed class Estimator
{
    private const int MostNearest = 3;

    private readonly Dossier _dossier;
    private readonly Constants _constants;
    private readonly IReadOnlyList<Point> _points;
    private readonly Posterior _posterior;
    private readonly Dictionary<string, LlmShape> _shapes = new(StringComparer.Ordinal);

    private Estimator(Dossier dossier, Constants constants)
    {
        (_dossier, _constants) = (dossier, constants);
        foreach (var llm in dossier.Llms.Values)
            _shapes[llm.Id] = LlmShape.Of(llm);
        _points = Points.Of(dossier);
        _posterior = new Posterior(_points, [.. _points.Select(p => p.LogRest(constants))], Spread.Default);
    }

    /// <summary>An estimator on the measurements of a dossier; null where it holds no constants or no measurement to go by.</summary>
    public static Estimator? Of(Dossier dossier) =>
        dossier.Calibrations.TryGetValue(Constants.Id, out var calibration) && Constants.From(calibration) is { } constants && dossier.Measurements.Count > 0
            ? new Estimator(dossier, constants) : null;

    /// <summary>What a chip gets out of a workload with software of a maturity.</summary>
    public Estimated Of(Chip chip, Workload workload, Maturity maturity)
    {
        var (found, refusal) = Find(chip, workload, maturity);
        if (found is null)
            return new Estimated(null, refusal);
        var mean = found.LogMean;
        var variance = _posterior.Of(found.Kin).Variance;
        var half = Score.Width80 * Spread.Default.Scale * Math.Sqrt(variance);
        var efficiency = Math.Exp(mean);
        var first = new Instance(found.Job, found.Rate.Chips, _constants).Prefill() / efficiency;
        return new Estimated(
            new Estimate(
                chip.Id, workload.Id, maturity,
                new TokensPerSecond(found.Rate.PerChip * efficiency),
                new TokensPerSecond(found.Rate.PerChip * Math.Exp(mean - half)),
                new TokensPerSecond(found.Rate.PerChip * Math.Exp(mean + half)),
                found.Rate.LimitedBy, (int)found.Rate.Chips, (int)Math.Round(found.Rate.Batch),
                found.Job.Chip.Compute(workload.Format).Computed,
                new Milliseconds(first * 1e3), new Milliseconds(found.Rate.Between / efficiency * 1e3),
                NearnessOf(found.Job), [.. Nearest(found.Kin)]),
            null);
    }

    /// <summary>How many of one chip do what one of another does: the median and the 80 % interval of the ratio, what both share cancelled. Null where one of them cannot do the work.</summary>
    internal (double Median, double Low, double High)? Ratio(Chip from, Maturity fromMaturity, Chip to, Maturity toMaturity, Workload workload)
    {
        if (Find(from, workload, fromMaturity).Found is not { } one || Find(to, workload, toMaturity).Found is not { } other)
            return null;
        var (mean, variance) = _posterior.Between(one.Kin, other.Kin);
        var half = Score.Width80 * Spread.Default.Scale * Math.Sqrt(variance);
        var physics = one.Rate.PerChip * _constants.Gain(fromMaturity) / (other.Rate.PerChip * _constants.Gain(toMaturity));
        return (physics * Math.Exp(mean), physics * Math.Exp(mean - half), physics * Math.Exp(mean + half));
    }

    private (Found? Found, Refusal? Refusal) Find(Chip chip, Workload workload, Maturity maturity)
    {
        var (rates, missing) = ChipRates.Of(chip);
        if (rates is null)
            return (null, new Refusal(chip.Id, workload.Id, $"The chip's {string.Join(" and ", missing)} {(missing.Count == 1 ? "is" : "are")} not known", "Give the figures, in an overlay or with --figures."));
        var job = JobOf(rates, workload);
        if (job.Shape.Llm.MaxContext is { } most && workload.Input + workload.Output > most)
            return (null, new Refusal(chip.Id, workload.Id, $"{workload.Input + workload.Output} tokens are more than the {most} that {job.Shape.Llm.Name} takes", "Shorten the prompt or the answer."));
        var layouts = job.Phase == Phase.Training ? [8.0] : Layouts.Of(job, _constants);
        if (layouts.Count == 0)
            return (null, new Refusal(chip.Id, workload.Id, $"{job.Shape.Llm.Name} with one request does not fit on {Layouts.Most} of these chips", "Take a chip with more memory, or a smaller format or model."));
        var best = layouts.Select(n => At(job, n, maturity)).OfType<Found>().MaxBy(f => f.Median);
        return best is not null ? (best, null) : (null, Limits(job, workload, chip, layouts, maturity));
    }

    // The limits hold for the real chip, so the physics, which is quicker, is given tighter ones.
    private Found? At(Job job, double chips, Maturity maturity)
    {
        var room = new Instance(job, chips, _constants).RoomForRequests;
        var kin = KinOf(job, chips, Math.Min(room, _constants.MostBatch), maturity);
        var gain = Math.Log(_constants.Gain(maturity));
        var mean = _posterior.MeanOf(kin) + gain;
        var tight = job with { OutputTokenLimit = job.OutputTokenLimit * Math.Exp(mean) };
        var rate = Rates.Of(tight, chips, null, _constants);
        var final = KinOf(job, chips, rate.Batch, maturity);
        mean = _posterior.MeanOf(final) + gain;
        var isWithin = job.Phase is Phase.Training
            || (!(new Instance(job, chips, _constants).Prefill() / Math.Exp(mean) > job.FirstTokenLimit) && !(rate.Between / Math.Exp(mean) > job.OutputTokenLimit * 1.02));
        return isWithin ? new Found(job, rate, final, mean) : null;
    }

    private Refusal Limits(Job job, Workload workload, Chip chip, IReadOnlyList<double> layouts, Maturity maturity)
    {
        var free = layouts.Select(n => At(job with { FirstTokenLimit = null, OutputTokenLimit = null }, n, maturity)).OfType<Found>().ToArray();
        var quickest = layouts.Min(n => Rates.Of(job with { OutputTokenLimit = null }, n, 1, _constants).Between / Math.Exp(free.Max(f => f.LogMean)) * 1e3);
        var first = layouts.Min(n => new Instance(job, n, _constants).Prefill() / Math.Exp(free.Max(f => f.LogMean)) * 1e3);
        return new Refusal(
            chip.Id, workload.Id, "No layout meets the limits on latency",
            string.Create(CultureInfo.InvariantCulture, $"The quickest layout takes about {first:0} ms to the first token (limit {workload.FirstTokenMs?.ToString(CultureInfo.InvariantCulture) ?? "none"}) and {quickest:0} ms between tokens (limit {workload.OutputTokenMs?.ToString(CultureInfo.InvariantCulture) ?? "none"}): loosen a limit, or shorten the prompt."));
    }

    private Job JobOf(ChipRates rates, Workload workload) => new()
    {
        Shape = _shapes[workload.Llm],
        Chip = rates,
        Phase = workload.Phase,
        Format = workload.Format,
        Input = workload.Input,
        Output = Math.Max(workload.Output, 1),
        IsSpeculative = workload.IsSpeculative,
        FirstTokenLimit = workload.FirstTokenMs / 1e3,
        OutputTokenLimit = workload.OutputTokenMs / 1e3,
    };

    private Kin KinOf(Job job, double chips, double batch, Maturity maturity) =>
        Kin.Of(job, chips, batch, maturity, FamilyOf(job.Chip), "", "");

    // Measurements go by the family that sources name; a chip that was measured has one.
    private string FamilyOf(ChipRates chip) => _dossier.Measurements.FirstOrDefault(m => m.Chip == chip.Id || _dossier.Chips[m.Chip].Family == chip.Family)?.Family ?? chip.Family;

    private Nearness NearnessOf(Job job)
    {
        var family = FamilyOf(job.Chip);
        var near = _points.Where(p => IsWriting(p.Job.Phase) == IsWriting(job.Phase) && (IsWriting(job.Phase) || p.Job.Phase == job.Phase)).ToArray();
        return near.Any(p => p.Measurement.Family == family) ? Nearness.Seen : near.Any(p => p.Job.Chip.Vendor == job.Chip.Vendor) ? Nearness.Kin : Nearness.None;
    }

    private IEnumerable<Measurement> Nearest(Kin kin) => _points
        .OrderByDescending(p => p.Kin.Shared(kin, Spread.Default)).ThenBy(p => p.Measurement.Id, StringComparer.Ordinal)
        .Take(MostNearest).Select(p => p.Measurement);

    private static bool IsWriting(Phase phase) => phase is Phase.Decode or Phase.Serving or Phase.Offline;
}
