using Chokepoint.Application.Rulebooks;
using Chokepoint.Facts;
using Chokepoint.Facts.Deals;
using Chokepoint.Reports.Words;
using Chokepoint.Rules.Checks;

namespace Chokepoint.Reports.Text;

/// <summary>The lines of the rules as text: the questions under a line differ by the least step across it.</summary>
public static class RuleLinesText
{
    public static TextPage Write(RuleLines lines, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        page.Line("Lines of the rules, and a question on each side.", tone: Tone.Strong, hang: 0);
        page.Line($"As known on {Say.Day(lines.Known)}. The two questions under a line differ by the least step across it, a millionth of the unit.", hang: 0);
        foreach (var provision in lines.Lines.GroupBy(b => (b.Provision, b.Day)))
        {
            page.Heading($"{provision.Key.Provision}, {Say.Day(provision.Key.Day)}");
            foreach (var boundary in provision)
                One(page, boundary, lines.Known);
        }

        BriefText.Versions(page, lines.Dossier, lines.Program);
        return page.Page;
    }

    private static void One(PageWriter page, Boundary boundary, DateOnly known)
    {
        page.Line($"{Say.Name(boundary.Line.Measure)} {boundary.Line.Bounds}, {(boundary.IsLow ? "lower" : "upper")} line{(boundary.Inside is null ? ": no deal turns on it alone" : "")}.", 2, 2);
        if (boundary is not { Inside: { } inside, Outside: { } outside })
            return;
        Ask(inside, boundary.InsideMatch);
        Ask(outside, boundary.OutsideMatch);

        void Ask(Deal deal, Answer match) => page.Verbatim($"chokepoint assess {QuestionLine.Of(deal, boundary.Day, known)}", 4, $"{Say.Match(match)}: ");
    }
}
