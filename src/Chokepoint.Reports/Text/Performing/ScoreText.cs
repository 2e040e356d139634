using System.Globalization;
using Chokepoint.Application.Performing;
using Chokepoint.Facts;
using Chokepoint.Performance.Estimates;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Text.Performing;

/// <summary>Scored measurements as text: a line a row, then a summary by chip and phase.</summary>
public static class ScoreText
{
    public static TextPage Write(IReadOnlyList<ScoredRow> rows, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        page.Line("Each row as the model foretells it, in tokens a second and chip, with the 80 % interval. A row that the model was fitted on is foretold without its whole sweep (the constants were fitted on all). Calibration: measured on the chip's family (seen), on its vendor's chips (kin), on neither (none).", hang: 0, tone: Tone.Faint);
        page.Blank();
        page.Row(0, ("ID", 12, Tone.Heading), ("MEASURED", 12, Tone.Heading), ("FORETOLD", 34, Tone.Heading), ("ERROR", 9, Tone.Heading), ("INSIDE", 8, Tone.Heading), ("CALIBRATION", 0, Tone.Heading));
        foreach (var row in rows)
        {
            if (row.Prediction is not { } one)
                page.Row(0, (row.Id, 12, Tone.Plain), ($"refused: {row.Refused}", 0, Tone.Caution));
            else
                page.Row(0, (row.Id, 12, Tone.Plain), (PerformanceWords.Three(one.Measured.Value), 12, Tone.Plain), ($"{PerformanceWords.Three(one.Median.Value)} ({PerformanceWords.Three(one.Low.Value)} to {PerformanceWords.Three(one.High.Value)})", 34, Tone.Strong), (Percent(one.Error), 9, Tone.Plain), (one.IsInside ? "yes" : "no", 8, one.IsInside ? Tone.Plain : Tone.Caution), (Word<Nearness>.Of(one.Calibration), 0, Tone.Plain));
        }

        page.Blank();
        page.Row(0, ("PART", 24, Tone.Heading), ("ROWS", 7, Tone.Heading), ("REFUSED", 10, Tone.Heading), ("MEDIAN ERROR", 15, Tone.Heading), ("INSIDE", 0, Tone.Heading));
        foreach (var part in ScoreSummary.Of(rows))
            page.Row(0, (part.Part, 24, Tone.Plain), ($"{part.Rows}", 7, Tone.Plain), ($"{part.Refused}", 10, Tone.Plain), (part.Error is { } error ? Percent(error) : "", 15, Tone.Strong), (part.Inside is { } inside ? Percent(inside) : "", 0, Tone.Plain));
        return page.Page;
    }

    private static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";
}
