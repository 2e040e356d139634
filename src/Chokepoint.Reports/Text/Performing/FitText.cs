using System.Globalization;
using Chokepoint.Application;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Performance.Calibration;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Text.Performing;

/// <summary>The fit and its tests as a page that is also Markdown.</summary>
public static class FitText
{
    public static TextPage Write(FitReport report, Dossier dossier, ProgramVersion program, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        page.Line("# The fit of the performance model", tone: Tone.Heading, hang: 0);
        page.Blank();
        page.Line($"{report.Scored} measurements scored, {report.Refused.Count} refused; the newest of {report.Newest}. An error is the median of |predicted / measured - 1|, each row foretold by a model that was not fitted on it; in brackets the 90 % interval of a bootstrap over whole sweeps. Inside is the share of rows inside the 80 % interval.", hang: 0);
        foreach (var test in report.Scores.GroupBy(s => s.Test, StringComparer.Ordinal))
        {
            page.Blank();
            page.Line($"## {Say.Capital(test.Key)}", tone: Tone.Strong, hang: 0);
            page.Blank();
            page.Verbatim("| part | rows | error | inside |", 0, "");
            page.Verbatim("|---|---|---|---|", 0, "");
            foreach (var score in test)
                page.Verbatim($"| {score.Part} | {score.Rows} | {Percent(score.Error)} [{Percent(score.ErrorLow)}, {Percent(score.ErrorHigh)}] | {(score.Inside is { } inside ? $"{Percent(inside)} [{Percent(score.InsideLow!.Value)}, {Percent(score.InsideHigh!.Value)}]" : "")} |", 0, "");
        }

        page.Blank();
        page.Line("## Constants", tone: Tone.Strong, hang: 0);
        page.Blank();
        foreach (var (name, value) in report.Constants)
            page.Verbatim($"    {name}: {value.ToString("0.#####", CultureInfo.InvariantCulture)}", 0, "");
        if (report.Refused.Count > 0)
        {
            page.Blank();
            page.Line("## Refused", tone: Tone.Strong, hang: 0);
            page.Blank();
            foreach (var (id, why) in report.Refused.OrderBy(r => r.Key, StringComparer.Ordinal))
                page.Line($"- {id}: {why}", hang: 2);
        }

        page.Blank();
        page.Line(Footer.Of(dossier, program), hang: 0, tone: Tone.Faint);
        return page.Page;
    }

    private static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";
}
