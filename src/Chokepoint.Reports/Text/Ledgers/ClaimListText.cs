using Chokepoint.Application.Ledgers;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Text.Ledgers;

/// <summary>Claims as text.</summary>
public static class ClaimListText
{
    public static TextPage Write(ClaimList list, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        LedgerPage.Head(page, LedgerWords.Title(list), list.Query, list.Claims.Count, list.Known);
        if (list.Claims.Count > 0)
            page.Line($"On whose word: {string.Join(", ", list.ByEvidence.Select(e => $"{LedgerWords.Of(e.Kind)} {e.Count}"))}.", hang: 2);
        if (list.Topic == ClaimTopic.Bounds)
            page.Line("What is said not to have been done bounds a strength from above and fixes nothing below. Official answers that neither confirm nor deny are no bound.", hang: 0, tone: Tone.Faint);
        if (list.Topic == ClaimTopic.Motives)
            page.Line("A motive is what somebody says moved an authority. Nobody but the authority can know it; none of them moves a strength.", hang: 0, tone: Tone.Faint);
        page.Blank();
        foreach (var claim in list.Claims)
            LedgerClaimText.Write(page, claim, list.Dossier, list.Topic == ClaimTopic.Motives ? Say.Capital(LedgerWords.Standing(claim, list.Dossier)) : null);
        LedgerPage.Foot(page, list.Dossier, list.Program);
        return page.Page;
    }
}
