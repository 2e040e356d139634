using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Chips;
using Chokepoint.Performance.Physics;
using Chokepoint.Performance.Shapes;

namespace Chokepoint.Performance.Calibration;

/// <summary>Turns measurements into points, or says why one cannot be.</summary>
internal static class Points
{
    // Where a source states no length and none is assumed in the dossier either, in tokens.
    private const double UsualInput = 1000;
    private const double UsualOutput = 300;

    public static IReadOnlyList<Point> Of(Dossier dossier) =>
        [.. dossier.Measurements.Select(m => Of(m, dossier.Llms[m.Llm], dossier.Chips[m.Chip]).Point).OfType<Point>()];

    // Some pages divide prompt and answer together by the time: the answer's part is wanted.
    private static double OutputShare(Measurement measurement) =>
        measurement.Metric.StartsWith("prompt_plus_output", StringComparison.Ordinal) && measurement is { Input: { } input, Output: { } output } ? (double)(output / (input + output)) : 1;

    public static (Point? Point, string? Refused) Of(Measurement measurement, Llm llm, Chip chip)
    {
        if (measurement.PerChip is not { } rate || rate <= 0)
            return (null, "no rate in tokens per second and chip");
        if (ChipRates.Of(chip) is not { Rates: { } rates } found)
            return (null, $"the chip lacks {string.Join(", ", ChipRates.Of(chip).Missing)}");
        var job = new Job
        {
            Shape = LlmShape.Of(llm),
            Chip = rates,
            Phase = measurement.Phase,
            Format = Precision.Format(measurement.Precision) ?? llm.NativeFormat,
            Input = (double?)(measurement.Input ?? measurement.AssumedInput) ?? UsualInput,
            Output = Math.Max((double?)(measurement.Output ?? measurement.AssumedOutput) ?? UsualOutput, 1),
            Context = (double?)measurement.Context,
            IsSpeculative = measurement.IsSpeculative,
            KeepsEightBits = measurement.KeptBits == 8,
            OutputTokenLimit = (double?)measurement.LimitOutputTokenMs / 1e3,
        };
        var batch = (double?)measurement.Concurrency ?? (double?)(measurement.BatchPerChip * measurement.Chips);
        var sweep = $"{measurement.Source} {measurement.ChipText} {measurement.Llm} {measurement.Software}";
        var kin = Kin.Of(job, (double?)measurement.Chips ?? 8, batch ?? 1e3, measurement.Maturity, measurement.Family, measurement.Engine, $"{measurement.Source} {measurement.Llm}");
        int? chips = measurement.Chips is { } stated ? Math.Max((int)Math.Round(stated), 1) : null;
        var isApart = StatedLayout.IsApart(measurement.Layout);
        return (new Point(measurement, job, chips, chips is { } n && !(isApart && job.Phase == Phase.Serving) ? StatedLayout.Of(measurement.Layout, n) : null, isApart, batch, (double)rate * OutputShare(measurement), kin, sweep), null);
    }
}
