using System.Text;
using Chokepoint.Application.Assessing;
using Chokepoint.Facts;
using Chokepoint.Reports.Words;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Reports.Html;

/// <summary>Findings and claims of a brief as HTML.</summary>
internal static class FindingHtml
{
    public static void Write(StringBuilder html, Finding finding, SideVerdict side, Brief brief)
    {
        html.Append("<article class=\"finding ").Append(finding.Match == Answer.Yes ? "yes" : "unknown").Append("\">\n<h3><span class=\"match\">").Append(finding.Match == Answer.Yes ? "yes" : "?").Append("</span> ")
            .Append(E($"{finding.Title}: {FindingWords.Effect(finding, side)}")).Append("</h3>\n<p class=\"faint\">").Append(E(string.Join("; ", FindingWords.Standing(finding, brief.Judgement.Verdict.Clocks.KnownAsOf)))).Append("</p>\n");
        foreach (var note in FindingWords.Notes(finding))
            html.Append("<p>").Append(E(note)).Append("</p>\n");
        if (finding is { Claims.Count: 0, Match: Answer.Yes, Trace: { } trace })
        {
            html.Append("<ul class=\"reasons\">\n");
            foreach (var reason in Reasons.Of(trace.Root()))
                html.Append("<li>").Append(E(reason)).Append("</li>\n");
            html.Append("</ul>\n");
            if (finding.Rule?.Step == Facts.Acts.Step.Requirement && Reasons.WouldTurn(trace.Root()) is { } turn)
                html.Append("<p class=\"faint\">Would not hold were this otherwise: ").Append(E(turn)).Append(".</p>\n");
        }

        foreach (var claim in finding.Claims.Where(c => c.Use is ClaimUse.Counted or ClaimUse.Bound || c.Use == ClaimUse.Shown && c.Match != Answer.No))
            Claim(html, claim, brief, claim.Use == ClaimUse.Shown ? "Not counted" : ClaimWords.Lead(claim), side);
        if (FindingWords.Others(finding) is { } others)
            html.Append("<p class=\"faint\">").Append(E(others)).Append("</p>\n");
        if (finding.Match == Answer.Unknown && brief.Judgement.SettledBy.TryGetValue(finding.Provision, out var inputs) && inputs.Count > 0)
            html.Append("<p class=\"missing\">Would be settled by: ").Append(E(string.Join(" and ", inputs.Select(i => $"{i.Name} ({Say.Of(i.Source)})")))).Append("</p>\n");
        foreach (var doubt in finding.Act.Doubts)
            html.Append("<p class=\"conflict\">Doubt: ").Append(E(doubt.Text + (doubt.Cite is { } doubted ? $" [{Say.Of(doubted)}]" : ""))).Append("</p>\n");
        html.Append("</article>\n");
    }

    public static void Claim(StringBuilder html, ClaimFinding finding, Brief brief, string lead, SideVerdict? side = null)
    {
        var (claim, report) = (finding.Claim, finding.Report);
        html.Append("<blockquote>\n<p><b>").Append(E(lead)).Append(".</b> ").Append(E(claim.Says)).Append("</p>\n<p class=\"faint\">")
            .Append(E(string.Join("; ", ClaimWords.Grounds(claim, report, brief.Dossier))));
        if (report.Address is { } address)
            html.Append("; ").Append(E(address));
        html.Append("</p>\n");
        if (finding.Use is ClaimUse.Counted or ClaimUse.Bound)
            html.Append("<p class=\"faint\">").Append(E($"How likely: {LedgerWords.Of(brief.ConfidenceOf(claim))}{(side is null ? "" : ClaimWords.Without(finding, side))}.")).Append("</p>\n");
        foreach (var (name, reading) in ClaimWords.Readings(finding, brief.Dossier))
            html.Append("<p class=\"faint\">").Append(E($"{name}: {reading}")).Append("</p>\n");
        html.Append("</blockquote>\n");
    }

    private static string E(string text) => BriefHtml.E(text);
}
