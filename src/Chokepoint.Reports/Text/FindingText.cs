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
        page.Row(2, (finding.Match == Answer.Yes ? "[yes]" : "[ ? ]", 6, finding.Match == Answer.Yes ? Tone.Strong : Tone.Caution), ($"{finding.Title}: {Effect(finding, side)}", 0, Tone.Strong));
        page.Line(string.Join("; ", Standing(finding)) + ".", 8, 0, Tone.Faint);
        if (finding.SatisfiedBy is { } satisfied)
            page.Line(finding.IsSatisfied ? $"Satisfied by {satisfied}. Its terms remain." : $"Not satisfied: {satisfied}.", 8, 0);
        if (finding.YieldedTo.Count > 0)
            page.Line($"Yields to {string.Join(", ", finding.YieldedTo)} where that holds.", 8, 0);
        if (finding.ReviewedUnder.Count > 0)
            page.Line($"Reviewed under {string.Join(", ", finding.ReviewedUnder)}.", 8, 0);
        if (finding.Exceptions.Count > 0)
            page.Line($"Exception open or perhaps open, not claimed: {string.Join(", ", finding.Exceptions)}.", 8, 0);
        if (finding is { Claims.Count: 0, Match: Answer.Yes, Trace: { } trace })
        {
            foreach (var reason in Reasons.Of(trace.Root()))
                page.Line(reason, 8, 2);
            if (finding.Rule?.Step == Step.Requirement && Reasons.WouldTurn(trace.Root()) is { } turn)
                page.Line(turn + ".", 8, 2, Tone.Faint, "Would not hold with: ");
        }

        foreach (var claim in finding.Claims.Where(c => c.Match != Answer.No || c.Use != ClaimUse.Elsewhere).Where(c => c.Use is ClaimUse.Counted or ClaimUse.Bound))
            ClaimText.Write(page, claim, brief, null, side);
        var shown = finding.Claims.Where(c => c.Use == ClaimUse.Shown && c.Match != Answer.No).ToArray();
        foreach (var claim in shown)
            ClaimText.Write(page, claim, brief, "Not counted: ", side);
        var others = finding.Claims.Where(c => c.Use == ClaimUse.Elsewhere && c.Match == Answer.No).ToArray();
        if (others.Length > 0)
            page.Line($"Also told of it, but addressed to others or about another day: {string.Join(", ", others.Select(c => $"{c.Claim.Id} ({Say.Short(c.Strength)})"))}.", 8, 2, Tone.Faint);
        if (finding.Match == Answer.Unknown && brief.Judgement.SettledBy.TryGetValue(finding.Provision, out var inputs) && inputs.Count > 0)
            page.Line($"{string.Join(" and ", inputs.Select(i => $"{i.Name} ({Say.Of(i.Source)})"))}.", 8, 2, lead: "Would be settled by: ", leadTone: Tone.Caution);
        foreach (var doubt in finding.Act.Doubts)
            page.Line(doubt.Text + (doubt.Cite is { } cite ? $" [{Say.Of(cite)}]" : ""), 8, 2, lead: "Doubt: ", leadTone: Tone.Caution);
    }

    /// <summary>What it means, with the strength it has or would have.</summary>
    internal static string Effect(Finding finding, SideVerdict side)
    {
        var would = finding.Match == Answer.Yes ? "" : "would be ";
        if (finding.DomesticShare is { } share)
            return $"{would}a domestic share {share}";
        if (finding.Version is null)
            return would + Say.Of(finding.Strength, side.Jurisdiction);
        return finding.Version.Then.Match(
            subject => "the item is subject to the regulations",
            level => level.IsResidual ? $"{level.Eccn} remains" : $"level {level.Name}{(level.Eccn is { } eccn ? $", {eccn}" : "")}",
            licence => finding.IsSatisfied ? "licence needed, and an authorisation is held" : $"{would}licence, strength {Say.Short(finding.Strength)}{(licence.Policy == "unstated" && finding.ReviewedUnder.Count == 0 ? ", policy not stated" : "")}",
            duty => would + Say.Of(finding.Strength, side.Jurisdiction),
            exception => $"exception for {string.Join(", ", exception.Of)}{(exception.Notice ? ", with prior notice" : "")}",
            review => $"{Say.Plain(review.Policy)} for {string.Join(", ", review.Of)}",
            flag => $"risk flag {flag.Name}");
    }

    private static IEnumerable<string> Standing(Finding finding)
    {
        yield return finding.Provision;
        if (finding.Version is { } version)
            yield return $"{Say.Of(finding.Status)} {(finding.Status == ProvisionStatus.NotYetDue ? "until after" : "from")} {Say.Day(version.From)}";
        if (finding.KnownFrom is { } known)
            yield return $"known from {known}";
        if (finding.Cite is { } cite)
            yield return Say.Of(cite);
        if (finding.Rule is { NamedOnly: true })
            yield return "named only: its text was not seen";
        if (finding.Act.Press.Count > 0)
            yield return $"the press wrote {string.Join(", ", finding.Act.Press.Select(w => $"\"{w}\""))}";
        if (finding.Act.Overlay is { } overlay)
            yield return $"from the overlay {overlay}";
        if (finding.ReviewBy is { } by)
            yield return $"to be reviewed by {Say.Day(by)}";
    }
}
