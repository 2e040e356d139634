using System.Text;
using System.Text.Encodings.Web;
using Chokepoint.Application.Assessing;
using Chokepoint.Diagnostics;
using Chokepoint.Facts;
using Chokepoint.Reports.Text;
using Chokepoint.Reports.Words;
using Chokepoint.Rules.Questions;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Reports.Html;

/// <summary>A brief as one HTML file that needs nothing else: it prints, and every text in it is encoded.</summary>
public static class BriefHtml
{
    public static string Write(Brief brief)
    {
        var verdict = brief.Judgement.Verdict;
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .Append(E(Say.Capital(DealInWords.Of(verdict.Question)))).Append("</title>\n<style>\n").Append(Style.Sheet).Append("</style>\n</head>\n<body>\n<main>\n");
        html.Append("<header>\n<p class=\"kicker\">Brief on an AI-chip deal</p>\n<h1>").Append(E(Say.Capital(DealInWords.Of(verdict.Question)))).Append("</h1>\n");
        html.Append("<p class=\"days\">For a deal on <b>").Append(Say.Day(verdict.Clocks.InForceOn)).Append("</b>, with what was known on <b>").Append(Say.Day(verdict.Clocks.KnownAsOf)).Append("</b></p>\n");
        html.Append("<p class=\"headline\">").Append(E(Say.Headline(verdict))).Append("</p>\n");
        foreach (var qualifier in verdict.Qualifiers)
            html.Append("<span class=\"qualifier\">").Append(E(Say.Of(qualifier))).Append("</span>\n");
        html.Append("</header>\n<section class=\"sides\">\n");
        foreach (var side in verdict.Sides)
            Card(html, side);
        html.Append("</section>\n");
        Understood(html, brief);
        foreach (var side in verdict.Sides)
            Side(html, side, brief);
        if (brief.Judgement.Early is { } early)
            Alternative(html, brief, early);
        Svg.BriefPictures.Write(html, brief);
        Missing(html, brief.Judgement);
        Fragile(html, brief.Judgement);
        Substitutes(html, brief.Substitutes);
        html.Append("<footer>chokepoint ").Append(E(brief.Program.Text)).Append("; dossier ").Append(E(brief.Dossier.Version.Hash));
        if (brief.Dossier.Version.Overlays.Count > 0)
            html.Append("; with overlay ").Append(E(string.Join(", ", brief.Dossier.Version.Overlays)));
        if (brief.Dossier.Version.Without.Count > 0)
            html.Append("; without ").Append(E(string.Join(", ", brief.Dossier.Version.Without)));
        html.Append(". Decision support, not legal advice.</footer>\n</main>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static void Card(StringBuilder html, SideVerdict side)
    {
        html.Append("<div class=\"card ").Append(Tint(side.Outcome)).Append("\">\n<h2>").Append(E(side.Jurisdiction.Title)).Append("</h2>\n<p class=\"outcome\">").Append(E(Say.Capital(Say.Outcome(side)))).Append("</p>\n");
        html.Append("<div class=\"scale\" role=\"img\" aria-label=\"strength ").Append(E(Say.Short(side.Strength))).Append("\">");
        foreach (var point in side.Jurisdiction.Scale.OrderBy(p => p.Strength))
        {
            var certain = side.Strength.Low is { } low && point.Strength >= low && point.Strength <= side.Strength.High;
            var possible = side.Strength.Low is null && side.Strength.High is { } high && point.Strength <= high;
            html.Append("<i class=\"").Append(certain ? "on" : possible ? "maybe" : "off").Append("\" title=\"").Append(E(point.Name)).Append("\">").Append(point.Strength).Append("</i>");
        }

        html.Append("</div>\n<p>").Append(E(Say.Capital(Say.Of(side.Strength, side.Jurisdiction)))).Append("</p>\n<p class=\"faint\">").Append(E(Say.Of(side.State)));
        if (side.WorstPossible > side.Outcome)
            html.Append("; possibly ").Append(E(Say.Of(side.WorstPossible)));
        html.Append("</p>\n</div>\n");
    }

    private static void Substitutes(StringBuilder html, DealSubstitutes substitutes)
    {
        if (substitutes.WhyNot == NotSubstituted.NotAsked)
            return;
        html.Append("<section>\n<h2>Substitutes and supply</h2>\n");
        var page = new PageWriter(TextPage.Usual);
        SubstitutesText.Write(page, substitutes);
        html.Append("<pre>").Append(E(string.Join('\n', page.Page.Plain().Split('\n').Skip(1))).Replace("&#xA;", "\n", StringComparison.Ordinal)).Append("</pre>\n</section>\n");
    }

    private static void Understood(StringBuilder html, Brief brief)
    {
        html.Append("<section>\n<h2>As understood</h2>\n");
        if (brief.Question is { } question)
            html.Append("<p><b>Question.</b> ").Append(E(question)).Append("</p>\n");
        html.Append("<ul>\n");
        foreach (var (what, overlay) in Say.FromOverlays(brief.Judgement.Verdict.Question.Deal))
            html.Append("<li>").Append(E($"{what} is from the overlay {overlay}")).Append("</li>\n");
        foreach (var assumption in brief.Judgement.Verdict.Question.Assumptions)
            html.Append("<li>Assumed: ").Append(E($"{Say.Plain(assumption.Field)} is {Say.Plain(assumption.Value)}")).Append(" <span class=\"faint\">").Append(E(assumption.Why)).Append("</span></li>\n");
        if (brief.Judgement.Verdict.Question.NotAsked is { Count: > 0 } unused)
            html.Append("<li>Not used: ").Append(E(string.Join(", ", unused))).Append(" <span class=\"faint\">no rule asks about it</span></li>\n");
        html.Append("</ul>\n</section>\n");
    }

    private static void Side(StringBuilder html, SideVerdict side, Brief brief)
    {
        html.Append("<section>\n<h2>").Append(E(side.Jurisdiction.Title)).Append(": why</h2>\n<p>").Append(E(Say.Stands(side))).Append("</p>\n");
        if (ClaimWords.SetBy(side) is { } setBy)
            html.Append("<p>").Append(E(setBy)).Append("</p>\n");
        if (side.TextStrength != side.Strength)
            html.Append("<p>The texts as written, enforced or not: ").Append(E(Say.Of(side.TextStrength, side.Jurisdiction))).Append(".</p>\n");
        foreach (var outside in side.OutsideData)
            html.Append("<p class=\"conflict\">").Append(E(Say.Of(outside))).Append("</p>\n");
        foreach (var conflict in side.RuleConflicts)
            html.Append("<p class=\"conflict\">Rules conflict: ").Append(E($"{conflict.Provision} and {conflict.Other} both hold, disagree, and neither yields.")).Append("</p>\n");
        foreach (var flag in side.Flags)
            html.Append("<p class=\"flag\"><b>Risk flag ").Append(E(flag.Name)).Append("</b>: ").Append(E($"{flag.Says} ({flag.Provision}{(flag.Match == Answer.Unknown ? ", may apply" : "")})")).Append("</p>\n");
        foreach (var finding in side.Findings.Where(f => f.Match != Answer.No && SideText.IsShown(f, side)).OrderByDescending(f => f.Match))
            FindingHtml.Write(html, finding, side, brief);
        foreach (var contradiction in side.Contradictions)
            html.Append("<p class=\"conflict\"><b>Conflict.</b> ").Append(E(Say.Of(contradiction, brief.Dossier))).Append("</p>\n");
        if (side.StrongestOfficial is { } official)
            FindingHtml.Claim(html, official, brief, "Strongest official statement" + (official.Use == ClaimUse.Elsewhere ? ", to the seller: not in the range" : ""));
        if (side.StrongestAnonymous is { } anonymous)
            FindingHtml.Claim(html, anonymous, brief, "Strongest anonymous statement");
        foreach (var outcome in side.OutcomeEvidence)
            FindingHtml.Claim(html, outcome, brief, "Outcome, consistent with it and no proof");
        foreach (var outlook in side.Outlook)
            FindingHtml.Claim(html, outlook, brief, outlook.Claim.Kind == Facts.Reports.ClaimKind.Outcome ? "Outcome" : "Outlook, moves nothing");
        var no = side.Findings.Where(f => f is { Match: Answer.No, Stands: true }).Select(f => f.Provision).ToArray();
        if (no.Length > 0)
            html.Append("<p class=\"faint\">Checked and not matching: ").Append(E(string.Join(", ", no))).Append(".</p>\n");
        html.Append("</section>\n");
    }

    private static void Alternative(StringBuilder html, Brief brief, Verdict early)
    {
        html.Append("<section>\n<h2>Reports that may already have been out</h2>\n<p>The day asked lies inside the uncertain day of these reports. The answer above counts only what was out for certain.</p>\n");
        foreach (var claim in brief.Judgement.UncertainReports)
            FindingHtml.Claim(html, claim, brief, Say.Short(claim.Strength));
        html.Append("<p><b>").Append(E(brief.Judgement.EarlyDiffers ? "With them: " + Say.Headline(early) : "With them the answer is the same.")).Append("</b></p>\n");
        if (brief.Judgement.EarlyDiffers)
        {
            foreach (var side in early.Sides)
                html.Append("<p>").Append(E($"{side.Jurisdiction.Title}: strength {Say.Of(side.Strength, side.Jurisdiction)}; {Say.Of(side.State)}.")).Append("</p>\n");
        }

        html.Append("</section>\n");
    }

    private static void Missing(StringBuilder html, Judgement judgement)
    {
        if (judgement.Missing.Count == 0)
            return;
        html.Append("<section>\n<h2>Not known, and what it would decide</h2>\n<table>\n<thead><tr><th>Input</th><th>If it is</th>");
        foreach (var side in judgement.Verdict.Sides)
            html.Append("<th>").Append(E(side.Jurisdiction.Title)).Append("</th>");
        html.Append("<th>It comes to</th></tr></thead>\n<tbody>\n");
        foreach (var missing in judgement.Missing.Where(m => m.Effects.Count > 1))
        {
            foreach (var (effect, i) in missing.Effects.Select((e, i) => (e, i)))
            {
                html.Append("<tr>");
                if (i == 0)
                    html.Append("<th rowspan=\"").Append(missing.Effects.Count).Append("\">").Append(E(missing.Input.Name)).Append("</th>");
                html.Append("<td>").Append(E(MissingText.Values(effect))).Append("</td>");
                foreach (var side in effect.Sides)
                    html.Append("<td>").Append(E(Say.Short(side.Strength))).Append("</td>");
                html.Append("<td>").Append(E(Say.Of(effect.Outcome) + (effect.WorstPossible > effect.Outcome ? $", possibly {Say.Of(effect.WorstPossible)}" : ""))).Append("</td></tr>\n");
            }
        }

        html.Append("</tbody>\n</table>\n<ul>\n");
        foreach (var (names, bearing) in MissingText.Grouped(judgement))
            html.Append("<li><b>").Append(E(names)).Append("</b>: ").Append(E(bearing)).Append(".</li>\n");
        html.Append("</ul>\n</section>\n");
    }

    private static void Fragile(StringBuilder html, Judgement judgement)
    {
        if (judgement.Fragile.Count + judgement.Margins.Count == 0)
            return;
        html.Append("<section>\n<h2>Fragile facts and margins</h2>\n<ul>\n");
        foreach (var fact in judgement.Fragile)
            html.Append("<li class=\"conflict\">").Append(E(FragileText.Fragile(fact))).Append("</li>\n");
        foreach (var margin in judgement.Margins)
            html.Append("<li>").Append(E(FragileText.Of(margin))).Append("</li>\n");
        html.Append("</ul>\n</section>\n");
    }

    internal static string Tint(Outcome outcome) => outcome switch
    {
        Outcome.NoneFound or Outcome.Noted => "calm",
        Outcome.Conditions or Outcome.Notify or Outcome.Discouraged => "care",
        Outcome.Licence or Outcome.DenialExpected => "hard",
        Outcome.Blocked => "stop",
    };

    internal static string E(string text) => HtmlEncoder.Default.Encode(Shown.Clean(text));
}
