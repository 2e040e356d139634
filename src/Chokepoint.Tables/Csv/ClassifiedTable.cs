using System.Data;
using System.Globalization;
using Chokepoint.Application.Classifying;
using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Verdicts;
using Sylvan.Data.Csv;

namespace Chokepoint.Tables.Csv;

/// <summary>Writes classified rows as CSV, one line a row; findings are packed as <c>provision:status:match:strength</c>.</summary>
public static class ClassifiedTable
{
    private static readonly string[] Columns = ["chip", "on", "level", "findings", "missing", "fragile"];

    public static string Write(IEnumerable<ClassifiedRow> rows)
    {
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var column in Columns)
            table.Columns.Add(column);
        foreach (var row in rows)
        {
            if (row.Classification is not { } classification)
                continue;
            table.Rows.Add(
                row.Row.Cells.GetValueOrDefault("chip", ""),
                classification.Verdict.Clocks.InForceOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                classification.Level,
                string.Join("; ", classification.Findings.Select(Packed)),
                string.Join("; ", classification.Missing.Select(m => m.Input.Name)),
                string.Join("; ", classification.Fragile.Select(f => $"{f.Provision} {Word<Measure>.Of(f.Quantity.Measure)}")));
        }

        var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvDataWriter.Create(text, new CsvDataWriterOptions { NewLine = "\n" }))
        using (var reader = table.CreateDataReader())
            csv.Write(reader);
        return text.ToString();
    }

    private static string Packed(Finding finding)
    {
        var strength = finding.Match == Answer.No || finding.Strength.IsNoneFound ? "" : finding.Strength.Low == finding.Strength.High ? $"{finding.Strength.High}" : $"{finding.Strength.Low}-{finding.Strength.High}";
        return $"{finding.Provision}:{Word<ProvisionStatus>.Of(finding.Status)}:{Word<Answer>.Of(finding.Match)}:{strength}";
    }
}
