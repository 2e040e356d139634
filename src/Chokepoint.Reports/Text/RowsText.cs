using Chokepoint.Application.Classifying;
using Chokepoint.Facts;
using Chokepoint.Facts.Quantities;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Text;

/// <summary>Classified rows as a table, with a summary by level.</summary>
public static class RowsText
{
    public static TextPage Write(IReadOnlyList<ClassifiedRow> rows)
    {
        var page = new PageWriter();
        page.Row(0, ("CHIP", 34, Tone.Heading), ("ON", 12, Tone.Heading), ("LEVEL", 12, Tone.Heading), ("MATCHING; FRAGILE", 0, Tone.Heading));
        foreach (var row in rows.Where(r => r.Classification is not null))
        {
            var classification = row.Classification!;
            var matching = string.Join(", ", classification.Findings.Where(f => f.Match == Answer.Yes).Select(f => f.Provision));
            var fragile = classification.Fragile.Count == 0 ? "" : $"; fragile: {string.Join(", ", classification.Fragile.Select(f => $"{f.Provision} {Word<Measure>.Of(f.Quantity.Measure)}"))}";
            page.Row(0, (row.Row.Cells.GetValueOrDefault("chip", "(figures)"), 34, Tone.Strong), (Say.Day(classification.Verdict.Clocks.InForceOn), 12, Tone.Plain), (classification.Level, 12, Tone.Strong), (matching + fragile, 0, Tone.Plain));
        }

        page.Blank();
        var levels = rows.Where(r => r.Classification is not null).GroupBy(r => r.Classification!.Level).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Count()} {g.Key}");
        page.Line($"{string.Join("; ", new[] { $"{rows.Count} rows, {rows.Count(r => r.Classification is null)} rejected", string.Join(", ", levels) }.Where(part => part.Length > 0))}.", hang: 0);
        return page.Page;
    }
}
