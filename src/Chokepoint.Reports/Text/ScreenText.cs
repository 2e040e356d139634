using Chokepoint.Application.Assessing;
using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Reports.Words;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Reports.Text;

/// <summary>The verdict alone: headline, both sides, a line for each finding that makes the range, and what is not known.</summary>
public static class ScreenText
{
    public static TextPage Write(Brief brief, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        var verdict = brief.Judgement.Verdict;
        BriefText.Head(page, verdict);
        page.Blank();
        page.Line(DealInWords.Of(verdict.Question) + ".", 0, 2, lead: "Understood: ");
        foreach (var side in verdict.Sides)
            Side(page, side);
        if (brief.Judgement.EarlyDiffers)
            page.Line(Say.Headline(brief.Judgement.Early!), 0, 2, Tone.Caution, "With reports that may already have been out: ");
        if (brief.Judgement.Missing.Count > 0)
        {
            page.Blank();
            page.Line(string.Join(", ", brief.Judgement.Missing.Select(m => m.Input.Name)) + ".", 0, 2, lead: "Not known: ", leadTone: Tone.Caution);
        }

        page.Line("`assess` gives the reasons, who says so, and what each unknown would decide.", 0, 0, Tone.Faint);
        BriefText.Versions(page, brief.Dossier, brief.Program);
        return page.Page;
    }

    private static void Side(PageWriter page, SideVerdict side)
    {
        page.Heading(side.Jurisdiction.Title.ToUpperInvariant());
        foreach (var flag in side.Flags)
            page.Line($"{flag.Says} ({flag.Provision}{(flag.Match == Answer.Unknown ? ", may apply" : "")})", 2, 2, Tone.Plain, $"Risk flag {flag.Name}: ", Tone.Bad);
        foreach (var finding in side.Findings.Where(f => f is { Match: Answer.Yes, Stands: true } && (f.Counts || f.Version?.Then is Effect.Level)))
            page.Row(2, ("[yes]", 6, Tone.Strong), ($"{finding.Title}: {FindingWords.Effect(finding, side)} ({Grounds(finding)})", 0, Tone.Plain));
        var unknown = side.Findings.Where(f => f.Match == Answer.Unknown && f.Counts).ToArray();
        if (unknown.Length > 0)
            page.Line(string.Join(", ", unknown.Select(f => $"{f.Provision} ({Say.Short(f.Strength)})")) + ".", 2, 2, lead: "May apply: ", leadTone: Tone.Caution);
        if (!side.Findings.Any(f => f.Counts))
            page.Line(Say.Stands(side), 2, 0);
    }

    private static string Grounds(Finding finding)
    {
        var claims = finding.Claims.Where(c => c.Use == ClaimUse.Counted && c.Match != Answer.No).Select(c => c.Claim.Id).ToArray();
        return claims.Length > 0 ? $"{finding.Provision}; {string.Join(", ", claims)}" : finding.Cite is { } cite ? $"{finding.Provision}; {Say.Of(cite)}" : finding.Provision;
    }
}
