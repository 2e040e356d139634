using Chokepoint.Application.Classifying;
using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Reports.Json;

/// <summary>Rows of a table with their levels and findings, and a summary, written row by row: the text of a long answer is never whole in memory.</summary>
public static class RowsJson
{
    public static void Write(IReadOnlyList<ClassifiedRow> rows, Stream stream) => JsonText.Write(stream, json =>
    {
        json.WriteStartObject();
        json.Array("rows", rows.Where(r => r.Answer is not null), row =>
        {
            var answer = row.Answer!;
            json.WriteString("chip", row.Row.Cells.GetValueOrDefault("chip", ""));
            json.Day("on", answer.On);
            json.WriteString("level", answer.Level);
            json.Array("findings", answer.Findings, finding =>
            {
                json.WriteString("provision", finding.Provision);
                json.WriteString("status", Word<ProvisionStatus>.Of(finding.Status));
                json.WriteString("match", Word<Answer>.Of(finding.Match));
                json.Strength("strength", finding.Strength);
            });
            json.Texts("missing", answer.Missing);
            json.Texts("fragile", answer.Fragile.Select(f => $"{f.Provision} {Word<Measure>.Of(f.Measure)}"));
            json.Flush();
        });
        json.Object("summary", () =>
        {
            json.WriteNumber("rows", rows.Count);
            json.WriteNumber("rejected", rows.Count(r => r.Answer is null));
            json.Object("levels", () =>
            {
                foreach (var level in rows.Where(r => r.Answer is not null).GroupBy(r => r.Answer!.Level).OrderBy(g => g.Key, StringComparer.Ordinal))
                    json.WriteNumber(level.Key, level.Count());
            });
        });
        json.WriteEndObject();
    });
}
