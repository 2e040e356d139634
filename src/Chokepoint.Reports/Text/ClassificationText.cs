using Chokepoint.Application.Classifying;
using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Quantities;
using Chokepoint.Reports.Words;
using Chokepoint.Rules.Metrics;
using Chokepoint.Rules.Questions;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Reports.Text;

/// <summary>A classification as text.</summary>
public static class ClassificationText
{
    public static TextPage Write(ClassificationReport report, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        var classification = report.Classification;
        var verdict = classification.Verdict;
        page.Line($"{Say.Capital(Say.Item(verdict.Question.Deal))}: {Level(classification)}", tone: Tone.Strong, hang: 0);
        page.Line($"On {Say.Day(verdict.Clocks.InForceOn)}, with what was known on {Say.Day(verdict.Clocks.KnownAsOf)}.", hang: 0);
        if (classification.Level == Classify.None)
            page.Line("Outside the level is no clearance: residual entries, letters, end-use and end-user rules and lists remain.", hang: 0, tone: Tone.Caution);
        Figures(page, verdict.Figures);
        page.Heading("ASSUMED");
        BriefText.Assumed(page, verdict.Question);
        foreach (var sweep in classification.Sweeps)
            Sweep(page, sweep);
        var side = classification.Side;
        var standing = classification.Findings.Where(f => SideText.IsShown(f, side)).ToArray();
        Findings(page, "LEVEL", [.. standing.Where(f => f.Rule?.Step == Step.Classification)], side);
        Findings(page, "WHAT FOLLOWS", [.. standing.Where(f => f.Rule?.Step != Step.Classification && f.Match == Answer.Yes)], side);
        Open(page, [.. standing.Where(f => f.Rule?.Step != Step.Classification && f.Match == Answer.Unknown)], side);
        FragileText.Write(page, classification.Fragile, classification.Margins);
        foreach (var (note, i) in (verdict.Question.Deal.Chip?.Notes ?? []).Select((n, i) => (n, i)))
        {
            if (i == 0)
                page.Heading("NOTES ON THE CHIP'S FIGURES");
            page.Line(note, 2, 2);
        }

        BriefText.Versions(page, report.Dossier, report.Program);
        return page.Page;
    }

    private static string Level(Classification classification)
    {
        var entries = classification.Eccn.Count > 0 ? $" ({string.Join(", ", classification.Eccn)})" : "";
        var residual = string.Concat(classification.Residual.Select(r => r.EndsWith(Classify.Doubt, StringComparison.Ordinal) ? $"; {r[..^Classify.Doubt.Length]} may remain" : $"; {r} remains"));
        return classification.Level switch
        {
            Classify.None => "no level of the advanced-computing control" + residual,
            Classify.Unknown => "level unknown" + residual,
            var level => $"level {level}{entries}{residual}",
        };
    }

    private static void Figures(PageWriter page, ItemFigures figures)
    {
        page.Heading("QUANTITIES, BY THE RULE'S OWN DEFINITIONS");
        foreach (var measure in Enum.GetValues<Measure>().Where(m => m != Measure.Density && figures[m].Grounds.Count > 0))
        {
            var quantity = figures[measure];
            page.Row(2, (Say.Name(measure), 24, Tone.Plain), ($"{Say.Range(quantity.Stated)} {measure.Unit()}", 24, Tone.Strong), (Grounds(quantity), 0, Tone.Faint));
            if (measure == Measure.Tpp && quantity.Stated.IsPoint && figures[Measure.DieArea].Stated is { IsPoint: true } area)
                page.Row(2, ("density", 24, Tone.Plain), ($"{Say.Density(quantity.Stated.Low, area.Low)} TPP/mm2", 24, Tone.Strong), ("TPP over die area; compared without rounding", 0, Tone.Faint));
        }
    }

    // Sums name their parts; the parts' own grounds stand with them.
    private static string Grounds(Quantity quantity) => quantity.Measure switch
    {
        Measure.BandwidthSum when quantity.Grounds.Count > 1 => "memory and interconnect bandwidth together",
        Measure.IoBandwidth when quantity.Grounds.Count > 1 => "scale-up link, host link and the package's own network ports",
        _ => string.Join("; ", quantity.Grounds.Select(FragileText.Ground)),
    };

    private static void Sweep(PageWriter page, LevelSweep sweep)
    {
        page.Heading($"{Say.Name(sweep.Measure).ToUpperInvariant()} WOULD DECIDE");
        foreach (var segment in sweep.Segments)
            page.Row(2, (Turning.Stretch(segment, sweep.Measure.Unit()), 34, Tone.Plain), ($"level {segment.Result}", 0, Tone.Strong));
    }

    private static void Findings(PageWriter page, string heading, Finding[] findings, SideVerdict side)
    {
        if (findings.Length == 0)
            return;
        page.Heading(heading);
        foreach (var finding in findings)
        {
            page.Row(2, (Say.Match(finding.Match), 9, finding.Match == Answer.Yes ? Tone.Strong : Tone.Plain), (finding.Provision, 32, Tone.Plain), (FindingWords.Effect(finding, side), 0, Tone.Plain));
            page.Line($"from {Say.Day(finding.Version!.From)}{(finding.Status == ProvisionStatus.InForce ? "" : $", {Say.Of(finding.Status)}")}; {Say.Of(finding.Cite!)}.", 11, 0, Tone.Faint);
            foreach (var reason in Reasons.Of(finding.Trace!.Root()).Take(6))
                page.Line(reason, 11, 2, Tone.Faint);
            if (finding.YieldedTo.Count > 0)
                page.Line($"yields to {string.Join(", ", finding.YieldedTo)}", 11, 2, Tone.Faint);
        }
    }

    // What depends on the deal, and not on the chip, in a line each.
    private static void Open(PageWriter page, Finding[] findings, SideVerdict side)
    {
        if (findings.Length == 0)
            return;
        page.Heading("WHAT MAY FOLLOW, BY DESTINATION, PARTIES AND KNOWLEDGE");
        foreach (var finding in findings)
            page.Row(2, (finding.Provision, 36, Tone.Plain), (FindingWords.Effect(finding, side), 0, Tone.Plain));
    }
}
