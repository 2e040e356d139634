using System.Globalization;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Calibration;
using Chokepoint.Performance.Chips;
using Chokepoint.Performance.Physics;
using Chokepoint.Performance.Shapes;
using Chokepoint.Performance.Substitution;
using Chokepoint.Statistics;

namespace Chokepoint.Performance.Estimates;

/// <summary>
/// Estimates what a chip gets out of a workload: physics over the layouts that fit, times the efficiency that measurements of
/// its kin show, with an interval that is the wider the farther they are.
/// </summary>
public sealed class Estimator
{
    private const int MostNearest = 3;
    private const ulong DrawSeed = 20250815;

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
        _posterior = new Posterior(_points, [.. _points.Select(p => p.LogRest(constants))]);
    }

    /// <summary>An estimator on the measurements of a dossier; null where it holds no constants or no measurement to go by.</summary>
    public static Estimator? Of(Dossier dossier) =>
        dossier.Calibrations.TryGetValue(Constants.Id, out var calibration) && Constants.From(calibration) is { } constants && dossier.Measurements.Count > 0
            ? new Estimator(dossier, constants) : null;

    /// <summary>What a chip gets out of a workload with software of a maturity.</summary>
    public Estimated Of(Chip chip, Workload workload, Maturity maturity) => Of(chip, workload, [maturity])[0];

    /// <summary>What a chip gets out of a workload with software of each maturity asked for.</summary>
    public IReadOnlyList<Estimated> Of(Chip chip, Workload workload, IReadOnlyList<Maturity> maturities)
    {
        var (rates, missing) = ChipRates.Of(chip);
        if (rates is null)
            return Refused(isUnknown: true, $"The chip's {string.Join(" and ", missing)} {(missing.Count == 1 ? "is" : "are")} not known", "Give the figures, in an overlay or with --figures.");
        var job = JobOf(rates, workload);
        if (job.Shape.Llm.MaxContext is { } most && workload.Input + workload.Output > most)
            return Refused(isUnknown: false, $"{workload.Input + workload.Output} tokens are more than the {most} that {job.Shape.Llm.Name} takes", "Shorten the prompt or the answer.");
        var layouts = LayoutSearch.Layouts(job, _constants);
        if (layouts.Count == 0)
            return Refused(isUnknown: false, $"{job.Shape.Llm.Name} with one request does not fit on {Layouts.Most} of these chips", "Take a chip with more memory, or a smaller format or model.");

        // Better tuned software can do whatever less tuned software can.
        var estimates = new List<Estimated>();
        var last = maturities.Max();
        Found? best = null;
        foreach (var maturity in Enum.GetValues<Maturity>().Where(m => m <= last))
        {
            var search = new LayoutSearch(job, layouts, maturity, _constants, _posterior, (j, chips, batch) => KinOf(j, chips, batch, maturity));
            if (search.Best() is { } found && !(found.Median <= best?.Median))
                best = found;
            if (maturities.Contains(maturity))
                estimates.Add(best is null ? new Estimated(null, Limits(search, workload, chip)) : Estimated(chip, workload, maturity, best));
        }

        return estimates;

        Estimated[] Refused(bool isUnknown, string why, string wouldHaveToChange) => [.. maturities.Select(_ => new Estimated(null, new Refusal(chip.Id, workload.Id, isUnknown, why, wouldHaveToChange)))];
    }

    /// <summary>The data sheet of one chip over that of another; null where one lacks figures.</summary>
    public static ChipRatio? Against(Chip chip, Chip other, Workload workload)
    {
        if (ChipRates.Of(chip).Rates is not { } one || ChipRates.Of(other).Rates is not { } two)
            return null;
        var (computed, otherComputed) = (one.Compute(workload.Format), two.Compute(workload.Format));
        return new ChipRatio(computed.Rate / otherComputed.Rate, computed.Computed, otherComputed.Computed, one.Bandwidth / two.Bandwidth, one.Memory / two.Memory, one.Link / two.Link);
    }

    /// <summary>How many of one chip another stands for in a workload, both with software of a maturity. Null where one of them cannot do it.</summary>
    public Ratio? Compare(Chip chip, Chip other, Workload workload, Maturity maturity) => RatioOf(Of(chip, workload, maturity), Of(other, workload, maturity));

    /// <summary>What one rate is over another, what both share cancelled; nothing is left between a chip and itself. Null where one of them cannot do the work.</summary>
    internal Ratio? RatioOf(Estimated from, Estimated to)
    {
        if (from.Found is not { } one || to.Found is not { } other)
            return null;
        var half = AreSame(from, to) ? 0 : HalfWidth(_posterior.VarianceBetween(one.Kin, other.Kin));
        var median = one.Median / other.Median;
        return new Ratio(median, median * Math.Exp(-half), median * Math.Exp(half), one.Rate.PerChip / other.Rate.PerChip);
    }

    /// <summary>Rates of several chips at one workload, drawn together: what they share moves together. One list a draw; null where one of them cannot do the work.</summary>
    internal IReadOnlyList<double[]>? Draw(IReadOnlyList<Estimated> some, int draws)
    {
        var found = some.Select(s => s.Found).OfType<Found>().ToArray();
        if (found.Length < some.Count)
            return null;
        var same = found.Select((_, i) => Enumerable.Range(0, i + 1).First(j => AreSame(some[i], some[j]))).ToArray();
        var apart = same.Distinct().ToArray();
        var factor = _posterior.Covariance([.. apart.Select(i => found[i].Kin)]).Cholesky().Factor;
        return [.. Enumerable.Range(0, draws).Select(draw =>
        {
            var random = new CounterRandom(DrawSeed, (ulong)draw);
            var z = MathNet.Numerics.LinearAlgebra.Vector<double>.Build.Dense(apart.Length, i => random.Normal((ulong)i));
            var departures = factor * z * _constants.Width;
            return found.Select((f, i) => f.Median * Math.Exp(departures[Array.IndexOf(apart, same[i])])).ToArray();
        })];
    }

    private Estimated Estimated(Chip chip, Workload workload, Maturity maturity, Found found)
    {
        var half = HalfWidth(_posterior.Of(found.Kin).Variance);
        return new Estimated(
            new Estimate(
                chip.Id, workload.Id, maturity,
                new TokensPerSecond(found.Median), new TokensPerSecond(found.Median * Math.Exp(-half)), new TokensPerSecond(found.Median * Math.Exp(half)),
                found.Rate.LimitedBy, found.Rate.Layout, found.Rate.Reading, found.Rate.ReadingShare, (int)Math.Round(found.Rate.Batch),
                found.Job.Chip.Compute(workload.Format).Computed,
                new Milliseconds(found.FirstToken * 1e3), new Milliseconds(found.Rate.Between / Math.Exp(found.LogMean) * 1e3),
                Near.Of(_points, found.Job, FamilyOf(found.Job.Chip)), [.. Nearest(found.Kin)]),
            null)
        { Found = found };
    }

    private static bool AreSame(Estimated one, Estimated other) => one.Estimate!.Chip == other.Estimate!.Chip && one.Estimate.Maturity == other.Estimate.Maturity;

    private double HalfWidth(double variance) => Score.Width80 * _constants.Width * Math.Sqrt(variance);

    private static Refusal Limits(LayoutSearch search, Workload workload, Chip chip)
    {
        if (workload.Phase == Phase.Training)
            return new Refusal(chip.Id, workload.Id, false, "The weights that a chip has to hold while it trains do not fit", "Take a chip with more memory, or a smaller model.");
        var quickest = search.Quickest();
        static string Limit(int? limit) => limit?.ToString(CultureInfo.InvariantCulture) ?? "none";
        return new Refusal(
            chip.Id, workload.Id, false, "No layout meets the limits on latency",
            string.Create(CultureInfo.InvariantCulture, $"The quickest layout takes about {quickest.First * 1e3:0} ms to the first token (limit {Limit(workload.FirstTokenMs)}) and {quickest.Between * 1e3:0} ms between tokens (limit {Limit(workload.OutputTokenMs)}): loosen a limit, or shorten the prompt."));
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

    private IEnumerable<Measurement> Nearest(Kin kin) => _points
        .OrderByDescending(p => p.Kin.Shared(kin)).ThenBy(p => p.Measurement.Id, StringComparer.Ordinal)
        .Take(MostNearest).Select(p => p.Measurement);
}
