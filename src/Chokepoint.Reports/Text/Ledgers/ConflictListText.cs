using Chokepoint.Application.Ledgers;
using Chokepoint.Facts;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Text.Ledgers;

/// <summary>Conflicts as text, their sides beside each other.</summary>
public static class ConflictListText
{
    private const int Beside = 2;

    public static TextPage Write(ConflictList list, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        LedgerPage.Head(page, "Questions on which reports differ", list.Query, list.Conflicts.Count, list.Known);
        foreach (var conflict in list.Conflicts)
            Of(page, conflict, list);
        page.Blank();
        LedgerPage.Foot(page, list.Dossier, list.Program);
        return page.Page;
    }

    private static void Of(PageWriter page, LedgerConflict one, ConflictList list)
    {
        var conflict = one.Conflict;
        page.Heading(conflict.Question.ToUpperInvariant());
        page.Line($"{Say.Capital(LedgerWords.Of(conflict.Kind))}. {conflict.Id}{(conflict.Overlay is { } overlay ? $", from the overlay {overlay}" : "")}.", 2, 0);
        foreach (var sides in one.Sides.Chunk(Beside))
        {
            page.Blank();
            page.Columns(2, [.. sides.Select(s => Side(s, list))]);
        }

        if (one.Outcomes.Count > 0)
        {
            page.Blank();
            page.Line("What happened, consistent with a side and no proof:", 2, 0);
            foreach (var outcome in one.Outcomes)
                page.Line($"{outcome.Claim.Says} ({LedgerWords.Teller(outcome.Report.Id, list.Dossier)}, {outcome.Report.Known}; {outcome.Claim.Id})", 4, 2, Tone.Faint);
        }

        if (conflict.Note is { } note)
        {
            page.Blank();
            page.Line(one.IsWhole ? note : "Its note speaks of what was not out by this day, and is left out.", 2, 0, Tone.Faint);
        }
    }

    private static IReadOnlyList<(string, Tone)> Side(LedgerConflictSide side, ConflictList list)
    {
        if (side.Claims.Count == 0)
            return [("A further side, of which nothing was out by this day.", Tone.Faint)];
        return
        [
            ($"{side.Side.Says}.", Tone.Strong),
            ($"{(side.Range.IsRanked ? $"Strength {side.Range}; " : "")}{LedgerWords.Of(side.Witnesses)}.", Tone.Plain),
            .. side.Claims.SelectMany(c => Claim(c, list)),
        ];
    }

    private static IEnumerable<(string, Tone)> Claim(LedgerClaim one, ConflictList list)
    {
        var claim = one.Claim;
        yield return ($"- {LedgerWords.Teller(one.Report.Id, list.Dossier)}, {Say.Days(one.Report.Known)}: {(claim.Wording is { } wording ? $"\"{wording}\"" : claim.Says)}{(claim.Range.IsRanked ? $", {claim.Range}" : "")}{(one.Out == Answer.Unknown ? " (may not have been out)" : "")}", Tone.Plain);
        yield return ($"{claim.Evidence.InWords()}{(one.Chain.Links.Count(l => l.Claim is not null) > 1 ? $", {one.Chain.Distance} links" : "")}; {LedgerWords.Of(one.Confidence)}; {claim.Id}{(one.Report.Overlay is { } overlay ? $"; from the overlay {overlay}" : "")}", Tone.Faint);
    }
}
