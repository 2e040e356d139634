using Chokepoint.Application.Ledgers;
using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Text.Ledgers;

/// <summary>Acts as text: with their witnesses, or report by report with who acted on whom.</summary>
public static class ActListText
{
    public static TextPage Write(ActList list, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        LedgerPage.Head(page, list.ByReport ? "Who acted on whom, report by report" : "Acts", list.Query, list.Acts.Count, list.Known);
        foreach (var act in list.Acts)
        {
            page.Blank();
            page.Line($"{act.Act.Title}.", 0, 2, Tone.Strong);
            page.Line($"{act.Act.Id}; {Say.Plain(Word<ActForm>.Of(act.Act.Form))}; by itself {Say.Short(act.Standing.Strength)}; {(act.Witnesses is { } witnesses ? LedgerWords.Of(witnesses) : "published")}.", 2, 0, Tone.Faint);
            page.Line(Authority(act, list), 2, 2, act.Authorities.Differ ? Tone.Caution : Tone.Plain, "Authority: ");
            if (act.Act.Overlay is { } overlay)
                page.Line($"From the overlay {overlay}.", 2, 0, Tone.Caution);
            if (list.ByReport)
                Rows(page, act, list);
        }

        page.Blank();
        LedgerPage.Foot(page, list.Dossier, list.Program);
        return page.Page;
    }

    private static string Authority(LedgerAct act, ActList list)
    {
        var named = act.Authorities.Named.Select(list.Dossier.NameOf).ToArray();
        return named.Length == 0 ? "not stated." : $"{(act.Authorities.Differ ? "reports differ, one of or several of " : "")}{string.Join(", ", named)}.";
    }

    private static void Rows(PageWriter page, LedgerAct act, ActList list)
    {
        foreach (var one in act.Claims.Where(c => c.Claim.SetsBounds))
        {
            var claim = one.Claim;
            var retold = list.Dossier.CitedReport(claim) is not null;
            page.Line($"{LedgerWords.Teller(one.Report.Id, list.Dossier)}, {Say.Days(one.Report.Known)}{(retold ? " (retells)" : "")}", 2, 2, Tone.Strong);
            page.Line(claim.Authorities is { } authorities ? string.Join(", ", authorities.Select(list.Dossier.NameOf)) : "not stated", 4, 2, Tone.Plain, "who     ", Tone.Faint);
            page.Line(LedgerWords.Scope(claim, list.Dossier), 4, 2, Tone.Plain, "whom    ", Tone.Faint);
            page.Line(claim.ActDate?.ToString() ?? "not stated", 4, 2, Tone.Plain, "when    ", Tone.Faint);
            page.Line($"{claim.Says}{(claim.Range.IsRanked ? $" ({claim.Range})" : "")}", 4, 2, Tone.Plain, "what    ", Tone.Faint);
            page.Line(LedgerWords.Products(claim.Products), 4, 2, Tone.Plain, "about   ", Tone.Faint);
            page.Line($"{claim.Evidence.InWords()}; {LedgerWords.Of(one.Confidence)}; {claim.Id}{(one.Report.Overlay is { } overlay ? $"; from the overlay {overlay}" : "")}", 4, 2, Tone.Faint, "word    ", Tone.Faint);
        }
    }
}
