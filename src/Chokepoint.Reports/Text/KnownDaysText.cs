using Chokepoint.Application.Assessing;
using Chokepoint.Reports.Words;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Reports.Text;

/// <summary>One question on several days of knowledge as text: a column a day, then what changed and which report changed it.</summary>
public static class KnownDaysText
{
    private const int Label = 16;
    private const int MostBeside = 5;

    public static TextPage Write(KnownDays days, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        var first = days.Days[0].Judgement.Verdict;
        page.Line(days.Question ?? Say.Capital(DealInWords.Of(first.Question)) + ".", tone: Tone.Strong, hang: 0);
        page.Line($"For a deal on {Say.Day(first.Clocks.InForceOn)}, with what was known on each of these days.", hang: 0);
        foreach (var some in days.Days.Chunk(MostBeside))
            Table(page, some, width);
        foreach (var change in days.Changes)
            Change(page, change, days);
        BriefText.Versions(page, days.Dossier, days.Program);
        return page.Page;
    }

    private static void Table(PageWriter page, KnownDay[] days, int width)
    {
        var column = (width - 2 - Label) / days.Length;
        page.Blank();
        Row("known on", Tone.Strong, d => Say.Day(d.Known));
        Row("certain", Tone.Plain, d => Say.Of(d.Judgement.Verdict.Outcome));
        Row("at worst", Tone.Plain, d => Say.Of(d.Judgement.Verdict.WorstPossible));
        foreach (var side in days[0].Judgement.Verdict.Sides)
        {
            page.Blank();
            Row(side.Jurisdiction.Title, Tone.Strong, d => Say.Short(Of(d, side).Strength));
            Row("", Tone.Faint, d => Say.Of(Of(d, side).State));
        }

        if (days.Any(d => d.Judgement.EarlyDiffers))
            Row("or, with reports that may have been out", Tone.Caution, d => d.Judgement.EarlyDiffers ? string.Join("; ", d.Judgement.Early!.Sides.Select(s => $"{s.Jurisdiction.Title} {Say.Short(s.Strength)}")) : "");

        void Row(string label, Tone tone, Func<KnownDay, string> cell) =>
            page.Columns(2, [(Label - 3, [(label, Tone.Faint)]), .. days.Select(d => (column - 3, (IReadOnlyList<(string, Tone)>)[(cell(d), tone)]))]);
    }

    private static SideVerdict Of(KnownDay day, SideVerdict side) => day.Judgement.Verdict.Sides.First(s => s.Jurisdiction.Id == side.Jurisdiction.Id);

    private static void Change(PageWriter page, KnownChange change, KnownDays days)
    {
        page.Heading($"FROM {Say.Day(change.From)} TO {Say.Day(change.To)}");
        if (change.News.Count == 0)
            page.Line("Nothing that bears on the deal became known.", 2, 0);
        foreach (var news in change.News)
        {
            page.Line(KnownDaysWords.What(news, days), 2, 2, lead: "- ");
            foreach (var effect in news.Effects)
                page.Line(KnownDaysWords.Effect(effect, days), 4, 2, Tone.Strong);
            if (news.Effects.Count == 0)
                page.Line(news.Provisions.Count > 0 ? "A published act: its rule bears on the deal, no longer does, or stands otherwise." : "Leaving it out changes no range.", 4, 0, Tone.Faint);
        }

        foreach (var claim in change.Reweighed)
            page.Line($"{claim.Claim} goes from {LedgerWords.Of(claim.Before)} to {LedgerWords.Of(claim.After)}.", 2, 2, Tone.Plain, "How likely: ");
        foreach (var side in change.OnlyTogether)
            page.Line($"{days.Dossier.Jurisdictions[side].Title}: the range changed, and no single report carries the change: only all of them together.", 2, 2, Tone.Caution);
    }
}
