using Chokepoint.Application.Assessing;
using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Reports.Words;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Reports.Text;

/// <summary>One finding: what it is, its strength, its standing and source, and the comparisons that made it.</summary>
internal static class FindingText
{
    public static void Write(PageWriter page, Finding finding, SideVerdict side, Brief brief)
    {
        page.Blank();
        page.Row(2, (finding.Match == Answer.Yes ? "[yes]" : "[ ? ]", 6, finding.Match == Answer.Yes ? Tone.Strong : Tone.Caution), ($"{finding.Title}: {FindingWords.Effect(finding, side)}", 0, Tone.Strong));
        page.Line(string.Join("; ", FindingWords.Standing(finding, brief.Judgement.Verdict.Clocks.KnownAsOf)) + ".", 8, 0, Tone.Faint);
        foreach (var note in FindingWords.Notes(finding))
            page.Line(note, 8, 0);
        if (finding is { Claims.Count: 0, Match: Answer.Yes, Trace: { } trace })
        {
            foreach (var reason in Reasons.Of(trace.Root()))
                page.Line(reason, 8, 2);
            if (finding.Rule?.Step == Step.Requirement && Reasons.WouldTurn(trace.Root()) is { } turn)
                page.Line(turn + ".", 8, 2, Tone.Faint, "Would not hold were this otherwise: ");
        }

        foreach (var claim in finding.Claims.Where(c => c.Match != Answer.No || c.Use != ClaimUse.Elsewhere).Where(c => c.Use is ClaimUse.Counted or ClaimUse.Bound))
            ClaimText.Write(page, claim, brief, null, side);
        var shown = finding.Claims.Where(c => c.Use == ClaimUse.Shown && c.Match != Answer.No).ToArray();
        foreach (var claim in shown)
            ClaimText.Write(page, claim, brief, "Not counted: ");
        if (FindingWords.Others(finding) is { } others)
            page.Line(others, 8, 2, Tone.Faint);
        if (finding.Match == Answer.Unknown && brief.Judgement.SettledBy.TryGetValue(finding.Provision, out var inputs) && inputs.Count > 0)
            page.Line($"{string.Join(" and ", inputs.Select(i => $"{i.Name} ({Say.Of(i.Source)})"))}.", 8, 2, lead: "Would be settled by: ", leadTone: Tone.Caution);
        foreach (var doubt in finding.Act.Doubts)
            page.Line(doubt.Text + (doubt.Cite is { } cite ? $" [{Say.Of(cite)}]" : ""), 8, 2, lead: "Doubt: ", leadTone: Tone.Caution);
    }
}
