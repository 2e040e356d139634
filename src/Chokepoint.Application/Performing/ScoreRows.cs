using Chokepoint.Application.Rows;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Performance.Calibration;

namespace Chokepoint.Application.Performing;

/// <summary>Scores the model on a table of measurements, row by row.</summary>
public sealed class ScoreRows(Dossier dossier, Scorer scorer)
{
    private readonly MeasurementRows _rows = new(dossier);

    /// <summary>The columns that hold numbers.</summary>
    internal static IReadOnlyList<string> Numbers { get; } = ["chips", "visible_devices", "input_len", "output_len", "kv_len", "concurrency", "batch_per_chip", "slo_ttft_ms", "slo_tpot_ms", "obs_ttft_ms", "obs_tpot_ms", "value", "per_chip_value", "out_per_chip_value"];

    /// <summary>The columns of the table; an empty cell was not stated.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "id", "chip", "chip_family", "chips", "visible_devices", "model", "precision", "phase", "input_len", "output_len", "kv_len", "concurrency", "batch_per_chip", "parallelism", "speculative",
        "slo_ttft_ms", "slo_tpot_ms", "obs_ttft_ms", "obs_tpot_ms", "metric", "value", "unit", "per_chip_value", "per_chip_unit", "software", "software_version", "source_title", "source_address",
        "source_date", "confidence", "notes", "out_per_chip_value",
    ];

    public static IReadOnlyList<(string Column, string Remedy)> Required { get; } =
        [("chip", "Name the chip of each row."), ("model", "Name the language model of each row."), ("phase", "Say prefill, decode, serving, offline or training.")];

    public ScoredRow Of(TableRow row)
    {
        var (measurement, refused) = _rows.Read(row);
        if (measurement is null)
            return new ScoredRow(row, null, null, refused);
        var (prediction, why) = scorer.Of(measurement);
        return new ScoredRow(row, measurement, prediction, why);
    }
}
