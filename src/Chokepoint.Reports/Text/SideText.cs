using Chokepoint.Application.Assessing;
using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Reports;
using Chokepoint.Reports.Words;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Reports.Text;

/// <summary>One side of a brief: the range, the findings that make it, the claims behind them, and what was checked and does not hold.</summary>
internal static class SideText
{
    public static void Write(PageWriter page, SideVerdict side, Brief brief)
    {
        page.Heading($"{side.Jurisdiction.Title.ToUpperInvariant()}: {Say.Outcome(side).ToUpperInvariant()}");
        page.Line($"Strength {Say.Of(side.Strength, side.Jurisdiction)}. {Say.Stands(side)}", 2, 0);
        if (ClaimWords.SetBy(side) is { } setBy)
            page.Line(setBy, 2, 0);
        if (side.TextStrength != side.Strength)
            page.Line($"The texts as written, enforced or not: {Say.Of(side.TextStrength, side.Jurisdiction)}.", 2, 0);
        foreach (var outside in side.OutsideData)
            page.Line(Say.Of(outside), 2, 0, Tone.Caution);
        foreach (var conflict in side.RuleConflicts)
            page.Line($"{conflict.Provision} and {conflict.Other} both hold, disagree, and neither yields.", 2, 2, lead: "Rules conflict: ", leadTone: Tone.Caution);
        foreach (var flag in side.Flags)
            page.Line($"{flag.Says} ({flag.Provision}{(flag.Match == Answer.Unknown ? ", may apply" : "")})", 2, 2, Tone.Plain, $"Risk flag {flag.Name}: ", Tone.Bad);
        foreach (var finding in side.Findings.Where(f => f.Match == Answer.Yes && IsShown(f, side)))
            FindingText.Write(page, finding, side, brief);
        var unknown = side.Findings.Where(f => f.Match == Answer.Unknown && IsShown(f, side)).ToArray();
        if (unknown.Length > 0)
        {
            page.Blank();
            page.Line("May apply (unknown):", 2, 0, Tone.Strong);
            foreach (var finding in unknown)
                FindingText.Write(page, finding, side, brief);
        }

        Conflicts(page, side, brief);
        Statements(page, side, brief);
        Checked(page, side);
    }

    // What does not stand on the day is in the complete forms only; policies and exceptions matter where what they
    // speak of does.
    internal static bool IsShown(Finding finding, SideVerdict side) => finding.Stands && (finding.Version?.Then switch
    {
        Effect.Review review => side.Findings.Any(f => f.Match != Answer.No && review.Of.Contains(f.Provision)),
        Effect.Exception exception => side.Findings.Any(f => f.Match != Answer.No && exception.Of.Contains(f.Provision)),
        _ => true,
    });

    private static void Conflicts(PageWriter page, SideVerdict side, Brief brief)
    {
        foreach (var contradiction in side.Contradictions)
        {
            page.Blank();
            page.Line(Say.Of(contradiction, brief.Dossier), 2, 2, lead: "Conflict: ", leadTone: Tone.Caution);
        }
    }

    private static void Statements(PageWriter page, SideVerdict side, Brief brief)
    {
        if (side.StrongestOfficial is null && side.StrongestAnonymous is null && side.OutcomeEvidence.Count == 0 && side.Outlook.Count == 0)
            return;
        if (side.StrongestOfficial is not null || side.StrongestAnonymous is not null)
            page.Blank();
        if (side.StrongestOfficial is { } official)
            ClaimText.Write(page, official, brief, $"Strongest official statement ({Say.Short(official.Strength)}{(official.Use == ClaimUse.Elsewhere ? ", to the seller: not in the range" : "")}): ");
        if (side.StrongestAnonymous is { } anonymous)
            ClaimText.Write(page, anonymous, brief, $"Strongest anonymous statement ({Say.Short(anonymous.Strength)}): ");
        Group("Outcomes, consistent with it and no proof:", side.OutcomeEvidence);
        Group("Outcomes:", [.. side.Outlook.Where(o => o.Claim.Kind == ClaimKind.Outcome)]);
        Group("Outlook: announcements and assurances, which move nothing:", [.. side.Outlook.Where(o => o.Claim.Kind != ClaimKind.Outcome)]);

        void Group(string head, IReadOnlyList<ClaimFinding> claims)
        {
            if (claims.Count == 0)
                return;
            page.Blank();
            page.Line(head, 2, 0, Tone.Strong);
            foreach (var claim in claims.OrderBy(c => c.Report.Known.Last))
                ClaimText.Write(page, claim, brief, "- ");
        }
    }

    private static void Checked(PageWriter page, SideVerdict side)
    {
        var no = side.Findings.Where(f => f is { Match: Answer.No, Stands: true }).ToArray();
        if (no.Length == 0)
            return;
        page.Blank();
        page.Line(string.Join(", ", no.Select(f => f.Status == ProvisionStatus.InForce ? f.Provision : $"{f.Provision} ({Say.Of(f.Status)})")) + ".", 2, 2, Tone.Faint, "Checked and not matching: ", Tone.Faint);
    }
}
