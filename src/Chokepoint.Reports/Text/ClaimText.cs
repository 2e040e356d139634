using Chokepoint.Application.Assessing;
using Chokepoint.Facts;
using Chokepoint.Reports.Words;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Reports.Text;

/// <summary>One claim: what it says, how strongly, who says so and when.</summary>
internal static class ClaimText
{
    public static void Write(PageWriter page, ClaimFinding finding, Brief brief, string? lead, SideVerdict? side = null)
    {
        var claim = finding.Claim;
        var head = lead ?? ClaimWords.Lead(finding) + ": ";
        page.Line(claim.Says, 8, 2, lead: head, leadTone: finding.Match == Answer.Unknown ? Tone.Caution : Tone.Strong);
        page.Line(string.Join("; ", ClaimWords.Grounds(claim, finding.Report, brief.Dossier)) + ".", 10, 0, Tone.Faint);
        if (finding.Use is ClaimUse.Counted or ClaimUse.Bound)
            page.Line($"How likely: {LedgerWords.Of(brief.ConfidenceOf(claim))}{(side is null ? "" : ClaimWords.Without(finding, side))}.", 10, 0, Tone.Faint);
        foreach (var (name, reading) in ClaimWords.Readings(finding, brief.Dossier))
            page.Line(reading, 10, 2, Tone.Plain, name + " ", Tone.Faint);
    }
}
