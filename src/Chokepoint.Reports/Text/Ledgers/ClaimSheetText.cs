using Chokepoint.Application.Ledgers;
using Chokepoint.Facts;
using Chokepoint.Facts.Reports;
using Chokepoint.Ledger.Chains;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Text.Ledgers;

/// <summary>A claim's chain as text, link by link.</summary>
public static class ClaimSheetText
{
    public static TextPage Write(ClaimSheet sheet, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        var (claim, chain) = (sheet.Claim.Claim, sheet.Claim.Chain);
        page.Line(claim.Says, hang: 0, tone: Tone.Strong);
        page.Line($"{claim.Id}; {Say.Plain(Word<ClaimKind>.Of(claim.Kind))}{(claim.Range.IsRanked ? $"; strength {claim.Range}" : "")}; what could be known by {Say.Day(sheet.Known)}.", hang: 0);
        if (sheet.Claim.Out == Answer.Unknown)
            page.Line("The day asked lies inside the uncertain day of its report.", hang: 0, tone: Tone.Caution);
        if (sheet.Claim.Report.Overlay is { } overlay)
            page.Line($"From the overlay {overlay}.", hang: 0, tone: Tone.Caution);
        page.Heading("CHAIN, FROM THE PAGE TO THOSE ON WHOSE WORD IT RESTS");
        for (var i = 0; i < chain.Links.Count; i++)
            Link(page, sheet, chain.Links[i], i);
        page.Blank();
        page.Line(Verdict(sheet), 2, 2, chain.IsFlagged ? Tone.Caution : Tone.Plain);
        page.Heading("HOW LIKELY");
        page.Line($"{Say.Capital(LedgerWords.Of(sheet.Claim.Confidence))}.", 2, 0, Tone.Strong);
        foreach (var step in sheet.Claim.Confidence.Steps)
            page.Line(Say.Capital(LedgerWords.Why(sheet.Claim.Confidence with { Steps = [step] })) + ".", 2, 2);
        page.Line("How likely it is says nothing of how strong it is. The rule is in docs/confidence.md.", 2, 0, Tone.Faint);
        Others(page, "OTHER RENDERINGS OF THE SAME ORIGIN, NO FURTHER WITNESSES", sheet.SameOrigin, sheet);
        Others(page, "WHO DOES SAY IT", sheet.CarriedBy, sheet);
        if (sheet.Conflicts.Count > 0)
        {
            page.Heading("CONFLICTS IN WHICH IT TAKES A SIDE");
            foreach (var conflict in sheet.Conflicts)
                page.Line($"{sheet.Dossier.Conflicts[conflict].Question} ({conflict})", 2, 2);
        }

        page.Blank();
        LedgerPage.Foot(page, sheet.Dossier, sheet.Program);
        return page.Page;
    }

    private static void Link(PageWriter page, ClaimSheet sheet, Link link, int depth)
    {
        var words = link.Claim is null ? "" : $"{(link.Claim.Wording is { } wording ? $"\"{wording}\"" : "wording not recorded")}{(link.Range.IsRanked ? $"; strength {link.Range}" : "")}";
        page.Row(2, ($"{depth}", 3, Tone.Faint), (LedgerWords.Teller(link.Teller, sheet.Dossier), 30, Tone.Strong), (words, 0, Tone.Plain));
        if (link.Claim is { } claim)
        {
            var report = sheet.Dossier.Reports[claim.Report];
            page.Line($"{report.Known}, seen as {Say.Plain(Word<SeenAs>.Of(report.SeenAs))}; {claim.Evidence.InWords()}; {claim.Id}{(report.Address is { } address ? $"; {address}" : "")}", 5, 0, Tone.Faint);
            if (claim.Hedge is { } hedge)
                page.Line(hedge, 5, 2, Tone.Faint, "hedge: ", Tone.Faint);
        }

        if (link.Drift != Drift.None || link.Changes.Count > 0)
            page.Line(string.Join("; ", link.Changes.Select(LedgerWords.Of).Prepend(LedgerWords.Of(link.Drift))), 5, 2, link.Drift is Drift.None or Drift.Softened ? Tone.Plain : Tone.Caution, "against the next: ", Tone.Faint);
    }

    private static string Verdict(ClaimSheet sheet)
    {
        var (claim, chain) = (sheet.Claim.Claim, sheet.Claim.Chain);
        var origin = chain.Origin.Report == claim.Report ? "The page is its own origin" : $"Its origin is {LedgerWords.Teller(chain.Origin.Report, sheet.Dossier)}'s report";
        var drifted = chain.Links.Zip(chain.Links.Skip(1)).FirstOrDefault(p => p.First.Drift != Drift.None);
        return $"{origin}, {Links(chain.Distance)} from those on whose word it rests"
            + (chain.CitesUnrecorded ? "; what it cites was not recorded, so nothing can be compared."
                : drifted.First is not null ? $"; {LedgerWords.Of(drifted.First.Drift)}: {drifted.First.Range} where the cited text has {(drifted.Second.Claim is null ? "none" : drifted.Second.Range.ToString())}."
                : claim.Range.IsRanked && chain.Origin.Report != claim.Report ? "; its strength is carried by what it cites."
                : ".");
    }

    private static string Links(int count) => count switch
    {
        0 => "no link",
        1 => "one link",
        _ => $"{count} links",
    };

    private static void Others(PageWriter page, string head, IReadOnlyList<LedgerClaim> claims, ClaimSheet sheet)
    {
        if (claims.Count == 0)
            return;
        page.Heading(head);
        foreach (var other in claims)
            page.Line($"{LedgerWords.Teller(other.Report.Id, sheet.Dossier)}, {other.Report.Known}: \"{other.Claim.Wording ?? "wording not recorded"}\", strength {other.Claim.Range} ({other.Claim.Id})", 2, 2);
    }
}
