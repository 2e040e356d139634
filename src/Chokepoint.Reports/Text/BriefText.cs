using Chokepoint.Application.Assessing;
using Chokepoint.Facts;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Reports.Words;
using Chokepoint.Rules.Deals;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Reports.Text;

/// <summary>A brief as text: headline, both sides, why, who says so, what is unknown and what it would decide, outlook.</summary>
public static class BriefText
{
    public static TextPage Write(Brief brief, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        var verdict = brief.Judgement.Verdict;
        Head(page, verdict);
        if (brief.Question is { } question)
        {
            page.Heading("QUESTION");
            page.Line(question, 2, 0);
        }

        page.Heading("AS UNDERSTOOD");
        page.Line(Say.Capital(DealInWords.Of(verdict.Question)) + ".", 2, 0);
        foreach (var (what, overlay) in Say.FromOverlays(verdict.Question.Deal))
            page.Line($"{what} is from the overlay {overlay}.", 2, 0, Tone.Caution);
        Assumed(page, verdict.Question);
        foreach (var side in verdict.Sides)
            SideText.Write(page, side, brief);
        if (brief.Judgement.Early is { } early)
            Alternative(page, brief, early);
        MissingText.Write(page, brief.Judgement);
        FragileText.Write(page, brief.Judgement.Fragile, brief.Judgement.Margins);
        SubstitutesText.Write(page, brief.Substitutes);
        Versions(page, brief.Dossier, brief.Program);
        return page.Page;
    }

    /// <summary>What was taken for granted, and what was told for nothing.</summary>
    internal static void Assumed(PageWriter page, Understanding question)
    {
        foreach (var assumption in question.Assumptions)
            page.Line($"{Say.Plain(assumption.Field)} is {Say.Plain(assumption.Value)}: {assumption.Why}.", 2, 9, lead: "Assumed: ");
        if (question.NotAsked.Count > 0)
            page.Line($"{string.Join(", ", question.NotAsked)}: no rule asks about it.", 2, 9, lead: "Not used: ");
    }

    /// <summary>The headline, the days, why it is less than final, and a line a side.</summary>
    internal static void Head(PageWriter page, Verdict verdict)
    {
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
                (Say.Capital(Say.Outcome(side)), 20, ToneOf(side.Outcome)),
                (side.Strength.IsNoneFound ? "strength none found" : $"strength {Say.Short(side.Strength)} of {side.Jurisdiction.Scale.Max(p => p.Strength)}", 37, Tone.Plain),
                ($"{Say.Of(side.State)}{(side.WorstPossible > side.Outcome ? $"; possibly {Say.Of(side.WorstPossible)}" : "")}", 0, Tone.Plain));
        }
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
        page.Line($"chokepoint {program.Text}; dossier {dossier.Version.Hash} ({dossier.Version.Files} files{(dossier.Version.Overlays.Count > 0 ? $", with overlay {string.Join(", ", dossier.Version.Overlays)}" : "")}{(dossier.Version.Without.Count > 0 ? $", without {string.Join(", ", dossier.Version.Without)}" : "")}).", 2, 0);
        page.Line("Decision support, not legal advice.", 2, 0);
    }

    internal static void Program(PageWriter page, Application.ProgramVersion program)
    {
        page.Blank();
        page.Line($"chokepoint {program.Text}.", hang: 0, tone: Tone.Faint);
    }

    private static void Alternative(PageWriter page, Brief brief, Verdict early)
    {
        page.Heading("REPORTS THAT MAY ALREADY HAVE BEEN OUT");
        page.Line("The day asked lies inside the uncertain day of these reports. The answer above counts only what was out for certain.", 2, 0);
        foreach (var claim in brief.Judgement.UncertainReports)
            ClaimText.Write(page, claim, brief, null);
        if (!brief.Judgement.EarlyDiffers)
        {
            page.Line("With them the answer is the same.", 2, 0, Tone.Strong);
            return;
        }

        page.Line(Say.Headline(early), 2, 2, Tone.Strong, "With them: ");
        foreach (var side in early.Sides)
            page.Line($"{side.Jurisdiction.Title}: {Say.Of(side.Strength, side.Jurisdiction)}; {Say.Of(side.State)}.", 4, 2);
    }
}
