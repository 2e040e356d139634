using System.Data;
using System.Globalization;
using Chokepoint.Application.Performing;
using Chokepoint.Facts;
using Chokepoint.Performance.Estimates;
using Sylvan.Data.Csv;

namespace Chokepoint.Tables.Csv;

/// <summary>Writes scored measurements as CSV, one line a row.</summary>
public static class ScoredTable
{
    private static readonly string[] Columns = ["id", "measured", "median", "low", "high", "error", "inside", "calibration", "refused"];

    public static void Write(IReadOnlyList<ScoredRow> rows, Stream stream)
    {
        using var text = new StreamWriter(stream, leaveOpen: true);
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var column in Columns)
            table.Columns.Add(column);
        foreach (var row in rows)
        {
            var one = row.Prediction;
            table.Rows.Add(
                SafeCell.Of(row.Id), Number(one?.Measured.Value), Number(one?.Median.Value), Number(one?.Low.Value), Number(one?.High.Value), Number(one?.Error),
                one is null ? "" : one.IsInside ? "yes" : "no", one is null ? "" : Word<Nearness>.Of(one.Calibration), SafeCell.Of(row.Refused ?? ""));
        }

        using var csv = CsvDataWriter.Create(text, new CsvDataWriterOptions { NewLine = "\n" });
        using var reader = table.CreateDataReader();
        csv.Write(reader);
    }

    private static string Number(double? value) => value?.ToString("G6", CultureInfo.InvariantCulture) ?? "";
}
