using Chokepoint.Application.Ledgers;
using Chokepoint.Facts;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Reports;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Text.Ledgers;

/// <summary>One claim of the ledger: what it says, how strongly, who says so, and how likely that is.</summary>
internal static class LedgerClaimText
{
    public static void Write(PageWriter page, LedgerClaim one, Dossier dossier, string? lead = null)
    {
        var claim = one.Claim;
        page.Line(claim.Says, 2, 2, lead: lead is null && !claim.Range.IsRanked ? "- " : $"{lead ?? Say.Capital(claim.Range.ToString())}: ");
        page.Line(string.Join("; ", ClaimWords.Grounds(claim, one.Report, dossier)) + ".", 4, 0, Tone.Faint);
        if (one.Out == Answer.Unknown)
            page.Line("The day asked lies inside the uncertain day of this report.", 4, 0, Tone.Caution);
        page.Line(LedgerWords.HowLikely(one), 4, 2, Tone.Faint);
        if (one.Report.Overlay is { } overlay)
            page.Line($"From the overlay {overlay}.", 4, 0, Tone.Caution);
        if (one.Chain.Links.Count(l => l.Claim is not null) > 1 || one.Chain.CitesUnrecorded)
            page.Line(Way(one, dossier), 4, 2, one.Chain.IsFlagged ? Tone.Caution : Tone.Faint);
        foreach (var relation in claim.Relations)
            page.Line($"{Say.Capital(Say.Plain(Word<RelationKind>.Of(relation.Kind)))} {relation.Claim}{(relation.About is { } about ? $": {about}" : "")}.", 4, 2, relation.Kind is RelationKind.Contradicts or RelationKind.Denies ? Tone.Caution : Tone.Faint);
        if (one.Acts.Count > 0)
            page.Line($"Tells of {string.Join(", ", one.Acts.Select(a => a.Id))}.", 4, 2, Tone.Faint);
        page.Blank();
    }

    /// <summary>The links in one line, and what changed on the way.</summary>
    private static string Way(LedgerClaim one, Dossier dossier)
    {
        var links = string.Join(" > ", one.Chain.Links.Select(l => LedgerWords.Teller(l.Teller, dossier)));
        return $"{one.Chain.Distance} link{(one.Chain.Distance == 1 ? "" : "s")}: {links}{(one.Chain.IsFlagged ? $"; {LedgerWords.Of(one.Chain.Drift)}" : one.Chain.CitesUnrecorded ? "; what it cites was not recorded" : "")}.";
    }
}
