using System.Data;
using System.Globalization;
using Chokepoint.Application.Classifying;
using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Quantities;
using Sylvan.Data.Csv;

namespace Chokepoint.Tables.Csv;

/// <summary>Writes classified rows as CSV, one line a row; findings are packed as <c>provision:status:match:strength</c>.</summary>
public static class ClassifiedTable
{
    private static readonly string[] Columns = ["chip", "on", "level", "findings", "missing", "fragile"];

    // So many rows are held as text at a time.
    private const int Chunk = 1000;

    public static void Write(IEnumerable<ClassifiedRow> rows, Stream stream)
    {
        using var text = new StreamWriter(stream, leaveOpen: true);
        var first = true;
        foreach (var chunk in rows.Where(r => r.Answer is not null).Chunk(Chunk).DefaultIfEmpty([]))
        {
            using var csv = CsvDataWriter.Create(text, new CsvDataWriterOptions { NewLine = "\n", WriteHeaders = first });
            using var table = Table(chunk);
            using var reader = table.CreateDataReader();
            csv.Write(reader);
            first = false;
        }
    }

    private static DataTable Table(ClassifiedRow[] rows)
    {
        var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var column in Columns)
            table.Columns.Add(column);
        foreach (var row in rows)
        {
            var answer = row.Answer!;
            table.Rows.Add(
                SafeCell.Of(row.Row.Cells.GetValueOrDefault("chip", "")),
                answer.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                answer.Level,
                string.Join("; ", answer.Findings.Select(Packed)),
                string.Join("; ", answer.Missing),
                string.Join("; ", answer.Fragile.Select(f => $"{f.Provision} {Word<Measure>.Of(f.Measure)}")));
        }

        return table;
    }

    private static string Packed(RowFinding finding)
    {
        var strength = finding.Strength.IsNoneFound ? "" : finding.Strength.Low == finding.Strength.High ? $"{finding.Strength.High}" : $"{finding.Strength.Low}-{finding.Strength.High}";
        return $"{finding.Provision}:{Word<ProvisionStatus>.Of(finding.Status)}:{Word<Answer>.Of(finding.Match)}:{strength}";
    }
}
