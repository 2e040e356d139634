using Chokepoint.Application.Classifying;
using Chokepoint.Facts;
using Chokepoint.Facts.Quantities;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Text;

/// <summary>Classified rows as a table, with a summary by level.</summary>
public static class RowsText
{
    public static TextPage Write(IReadOnlyList<ClassifiedRow> rows, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        page.Row(0, ("CHIP", 34, Tone.Heading), ("ON", 12, Tone.Heading), ("LEVEL", 12, Tone.Heading), ("MATCHING; FRAGILE", 0, Tone.Heading));
        foreach (var row in rows)
        {
            if (row.Answer is not { } answer)
                continue;
            var matching = string.Join(", ", answer.Findings.Where(f => f.Match == Answer.Yes).Select(f => f.Provision));
            var fragile = answer.Fragile.Count == 0 ? "" : $"; fragile: {string.Join(", ", answer.Fragile.Select(f => $"{f.Provision} {Word<Measure>.Of(f.Measure)}"))}";
            page.Row(0, (row.Row.Cells.GetValueOrDefault("chip", "(figures)"), 34, Tone.Strong), (Say.Day(answer.On), 12, Tone.Plain), (answer.Level, 12, Tone.Strong), (matching + fragile, 0, Tone.Plain));
        }

        page.Blank();
        var levels = rows.Where(r => r.Answer is not null).GroupBy(r => r.Answer!.Level).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Count()} {g.Key}");
        page.Line($"{string.Join("; ", new[] { $"{rows.Count} rows, {rows.Count(r => r.Answer is null)} rejected", string.Join(", ", levels) }.Where(part => part.Length > 0))}.", hang: 0);
        return page.Page;
    }
}
