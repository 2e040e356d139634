using Chokepoint.Application.Ledgers;
using Chokepoint.Facts;
using Chokepoint.Facts.Reports;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Text.Ledgers;

/// <summary>Reports as text.</summary>
public static class ReportListText
{
    public static TextPage Write(ReportList list, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        LedgerPage.Head(page, "Reports", list.Query, list.Reports.Count, list.Known);
        page.Blank();
        foreach (var one in list.Reports)
        {
            var report = one.Report;
            page.Line($"{list.Dossier.NameOf(report.Outlet)}, {report.Known}{(report.Title is { } title ? $": {title}" : "")}{(one.Out == Answer.Unknown ? " (may not have been out)" : "")}.", 2, 2, Tone.Strong);
            page.Line($"{report.Id}; seen as {Say.Plain(Word<SeenAs>.Of(report.SeenAs))}{(report.Copies.Count > 0 ? $", {report.Copies.Count} page{(report.Copies.Count == 1 ? "" : "s")}" : "")}; {report.Claims.Count} claim{(report.Claims.Count == 1 ? "" : "s")}{(one.RetoldBy.Count > 0 ? $"; retold by {string.Join(", ", one.RetoldBy)}" : "")}.", 4, 0, Tone.Faint);
            foreach (var act in report.Claims.Select(c => c.ActDate).OfType<Facts.Time.DaySpan>().Distinct())
                page.Line($"tells of an act {Say.Span(act)}", 4, 2, Tone.Faint);
            if (report.Overlay is { } overlay)
                page.Line($"From the overlay {overlay}.", 4, 0, Tone.Caution);
        }

        page.Blank();
        LedgerPage.Foot(page, list.Dossier, list.Program);
        return page.Page;
    }
}
