using Chokepoint.Application.Assessing;
using Chokepoint.Facts;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Reports.Words;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Reports.Text;

/// <summary>A brief as text: headline, both sides, why, who says so, what is unknown and what it would decide, outlook.</summary>
public static class BriefText
{
    public static TextPage Write(Brief brief)
    {
        var page = new PageWriter();
        var verdict = brief.Judgement.Verdict;
        page.Line(Say.Headline(verdict), tone: Tone.Strong, hang: 0);
        page.Line($"For a deal on {Say.Day(verdict.Clocks.InForceOn)}, with what was known on {Say.Day(verdict.Clocks.KnownAsOf)}.", hang: 0);
        if (verdict.Qualifiers.Count > 0)
            page.Line($"This answer is {string.Join("; ", verdict.Qualifiers.Select(Say.Of))}.", hang: 0, tone: Tone.Caution);
        page.Blank();
        foreach (var side in verdict.Sides)
        {
            page.Row(
                2,
                (side.Jurisdiction.Title, 16, Tone.Strong),
                (Say.Capital(Say.Of(side.Outcome)), 18, ToneOf(side.Outcome)),
                ($"strength {Say.Short(side.Strength)} of {side.Jurisdiction.Scale.Max(p => p.Strength)}", 34, Tone.Plain),
                ($"{Say.Of(side.State)}{(side.WorstPossible > side.Outcome ? $"; possibly {Say.Of(side.WorstPossible)}" : "")}", 0, Tone.Plain));
        }

        if (brief.Question is { } question)
        {
            page.Heading("QUESTION");
            page.Line(question, 2, 0);
        }

        page.Heading("AS UNDERSTOOD");
        page.Line(Say.Capital(Say.Deal(verdict.Question.Deal)) + ".", 2, 0);
        foreach (var assumption in verdict.Question.Assumptions)
            page.Line($"{Say.Plain(assumption.Field)} is {Say.Plain(assumption.Value)}: {assumption.Why}.", 2, 9, lead: "Assumed: ");
        foreach (var side in verdict.Sides)
            SideText.Write(page, side, brief);
        if (brief.Judgement.Early is { } early)
            Alternative(page, early);
        MissingText.Write(page, brief.Judgement);
        FragileText.Write(page, brief.Judgement.Fragile, brief.Judgement.Margins);
        if (brief.Gaps.Count > 0)
        {
            page.Heading("NOT IN THIS BRIEF");
            foreach (var gap in brief.Gaps)
                page.Line($"{gap.Why}.", 2, 2, lead: Say.Capital(gap.Part) + ": ");
        }

        Versions(page, brief.Dossier, brief.Program);
        return page.Page;
    }

    internal static Tone ToneOf(Outcome outcome) => outcome switch
    {
        Outcome.NoneFound or Outcome.Noted => Tone.Plain,
        Outcome.Conditions or Outcome.Notify or Outcome.Discouraged => Tone.Caution,
        Outcome.Licence or Outcome.DenialExpected or Outcome.Blocked => Tone.Bad,
    };

    internal static void Versions(PageWriter page, Dossier dossier, Application.ProgramVersion program)
    {
        page.Heading("VERSIONS");
        page.Line($"chokepoint {program.Text}; dossier {dossier.Version.Hash} ({dossier.Version.Files} files{(dossier.Version.Overlays.Count > 0 ? $", with overlay {string.Join(", ", dossier.Version.Overlays)}" : "")}).", 2, 0);
        page.Line("Decision support, not legal advice.", 2, 0);
    }

    internal static void Program(PageWriter page, Application.ProgramVersion program)
    {
        page.Blank();
        page.Line($"chokepoint {program.Text}.", hang: 0, tone: Tone.Faint);
    }

    private static void Alternative(PageWriter page, Verdict early)
    {
        page.Heading("THE DAY LIES INSIDE A REPORT'S UNCERTAIN DATE");
        page.Line("The answer above counts only reports that were out for certain. If those of uncertain date were already out:", 2, 0);
        page.Line(Say.Headline(early), 4, 0);
        foreach (var side in early.Sides)
            page.Line($"{side.Jurisdiction.Title}: {Say.Of(side.Strength, side.Jurisdiction)}, {Say.Of(side.State)}", 4, 2);
    }
}
