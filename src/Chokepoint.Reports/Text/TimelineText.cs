using Chokepoint.Application.Timelines;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Text;

/// <summary>A timeline as text: the sides' strengths in columns beside the acts, by day.</summary>
public static class TimelineText
{
    private const int Column = 15;

    public static TextPage Write(Timeline timeline, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        page.Line($"{TimelineWords.Title(timeline)}: {timeline.Acts.Count}.", tone: Tone.Strong, hang: 0);
        page.Line($"As known on {Say.Day(timeline.Clocks.KnownAsOf)}, standing as of {Say.Day(timeline.Clocks.InForceOn)}. The columns hold the strength an act can have, on its side's own scale; a dash is none of its own.", hang: 0, tone: Tone.Faint);
        foreach (var side in timeline.PastHorizon)
            page.Line(TimelineWords.PastHorizon(side), hang: 0, tone: Tone.Caution);
        page.Blank();
        page.Row(2, [("day", 12, Tone.Faint), .. timeline.Sides.Select(s => (s.Title, Column, Tone.Faint)), ("act", 0, Tone.Faint)]);
        foreach (var act in timeline.Acts)
        {
            var day = act.Day is { IsDay: true } ? TimelineWords.DayOf(act) : act.SortDay is { } last ? $"~{Say.Day(last)}" : "not told";
            page.Row(2, [(day, 12, Tone.Plain), .. timeline.Sides.Select(s => (s.Id == act.Act.Jurisdiction ? Bar(act) : "", Column, Tone.Strong)), (act.Act.Title, 0, Tone.Plain)]);
            var indent = 14 + (Column * timeline.Sides.Count);
            var about = TimelineWords.Standing(act, timeline);
            page.Line($"{act.Act.Id}{(about.Length > 0 ? $"; {about}" : "")}{(act.Day is { IsDay: false } span ? $"; {span}" : "")}", indent, 2, Tone.Faint);
        }

        BriefText.Versions(page, timeline.Dossier, timeline.Program);
        return page.Page;
    }

    // One sign a step: filled where it is certain, dotted up to where it may reach.
    private static string Bar(TimelineAct act) => act.Strength switch
    {
        { High: not { } } => "-",
        { Low: { } low, High: { } high } => $"{new string('#', low)}{new string('.', high - low)} {(low == high ? $"{low}" : $"{low}-{high}")}",
        { High: { } high } => $"{new string('.', high)} 0-{high}",
    };
}
