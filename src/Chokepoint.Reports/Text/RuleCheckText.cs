using Chokepoint.Application.Rulebooks;
using Chokepoint.Reports.Words;
using Chokepoint.Rules.Checks;

namespace Chokepoint.Reports.Text;

/// <summary>What was found in the rules themselves, as text, each with a deal that shows it.</summary>
public static class RuleCheckText
{
    public static TextPage Write(RuleCheckReport report, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        page.Line($"{(report.Findings.Count == 0 ? "Nothing found" : report.Findings.Count == 1 ? "1 finding" : $"{report.Findings.Count} findings")} in the rules{(report.Plain ? ", read as plain texts without their priorities" : "")}.", tone: Tone.Strong, hang: 0);
        page.Line($"Every day on which a text begins or ends was asked, with what was known on {Say.Day(report.Known)}; all chips and better chips on {Say.Day(report.On)}. A finding is a property of the texts; it need not be a mistake of theirs or ours.", hang: 0);
        foreach (var check in report.Findings.GroupBy(f => f.Check))
        {
            page.Heading($"{CheckWords.Heading(check.Key)} ({check.Count()})");
            foreach (var finding in check)
                One(page, finding, report);
        }

        page.Heading("CHECKED");
        page.Line(string.Join("; ", Enum.GetValues<RuleCheck>().Where(c => c != RuleCheck.NotSearched && report.Findings.All(f => f.Check != c && f.GivenUp != c)).Select(c => $"{CheckWords.Heading(c).ToLowerInvariant()}: none found")) + ".", 2, 0, Tone.Faint);
        BriefText.Versions(page, report.Dossier, report.Program);
        return page.Page;
    }

    private static void One(PageWriter page, RuleFinding finding, RuleCheckReport report)
    {
        page.Line($"{Say.Day(finding.Day)}  {CheckWords.Says(finding)}.", 2, 12);
        if (finding.Explained is { } why)
            page.Line(why, 14, 0, Tone.Plain, "Explained: ", Tone.Faint);
        if (finding.Witness is { } witness)
            page.Verbatim(CheckWords.Command(finding, witness, report.Known), 14, "ask: ");
        if (finding.Improved is { } improved)
            page.Verbatim(CheckWords.Command(finding, improved, report.Known), 14, "and: ");
    }
}
