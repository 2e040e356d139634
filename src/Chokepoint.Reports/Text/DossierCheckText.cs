using Chokepoint.Application.Dossiers;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Text;

/// <summary>A check of the facts that found no problem, and what there is to look at.</summary>
public static class DossierCheckText
{
    public static TextPage Write(DossierCheck check, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        var status = check.Status;
        page.Line($"No problems in {status.Version.Files} files ({string.Join(", ", status.Counts.Where(c => c.Count > 0).Select(c => $"{c.Count} {c.Subject}"))}).", hang: 0, tone: Tone.Strong);
        page.Line("Checked: form and keys, days, units and signs, basis and source of every value, every reference, claims and strengths on their scales, provisions without a ring.", hang: 0);
        page.Line(check.Cases is { } cases ? $"{cases} cases were read." : "There is no folder of cases beside this dossier, so none was read.", hang: 0);
        foreach (var kind in check.Notices.GroupBy(n => n.Kind))
        {
            page.Heading($"{NoticeWords.Heading(kind.Key)} ({kind.Count()})");
            foreach (var notice in kind)
                page.Line($"{notice.Says}{(notice.Explained is { } why ? $". {why}" : "")}", 2, 4, Tone.Plain, $"{notice.Subject}: ");
        }

        if (check.Notices.Count > 0)
        {
            page.Blank();
            page.Line("These are no mistakes by themselves: they are what to look at.", hang: 0, tone: Tone.Faint);
        }

        page.Blank();
        page.Line($"Dossier {status.Version.Hash}.", hang: 0, tone: Tone.Faint);
        return page.Page;
    }
}
