using Chokepoint.Application.Chips;
using Chokepoint.Facts;
using Chokepoint.Reports.Words;
using Chokepoint.Rules.Questions;
using OxyPlot;
using OxyPlot.Axes;

namespace Chokepoint.Reports.Svg;

/// <summary>One plane of chips on a page: title, plot, legend, the rules whose lines it shows, and the chips it has no place or name for.</summary>
internal static class PlanePicture
{
    private const double Height = 600;
    private const int NamesInBrief = 24;

    /// <summary>Adds a plane; in a brief only the deal's chip and those near a line are named, and the rest is counted.</summary>
    public static void Add(SvgPage page, ChipPlane chips, bool isBrief)
    {
        var frame = new PlaneFrame(chips.Plane, chips.Placed.Select(c => c.Point));
        var key = new PlaneKey(frame);
        var other = chips.NotForDatacentres is { } plane ? new PlaneFrame(plane, chips.Placed.Select(c => c.Point)) : null;
        page.Heading(PlaneWords.Title(chips.Plane));
        page.Line(PlaneWords.Subtitle(chips.Plane), faint: true);

        var model = PlotPart.Model();
        model.Axes.Add(new DecadeAxis(AxisPosition.Bottom, PlaneWords.Axis(chips.Plane.Across), frame.Left, frame.Right, frame.Left));
        model.Axes.Add(new DecadeAxis(AxisPosition.Left, PlaneWords.Axis(chips.Plane.Up), frame.Foot, frame.Top, frame.Bottom));
        model.PlotMargins = new OxyThickness(86, 20, 44, 44);
        var room = new TextRoom();
        var marks = new PlaneChips(frame, chips.Placed, room, isBrief ? NamesInBrief : int.MaxValue);
        model.Annotations.Add(new PlaneGround(frame, other, key, room));
        model.Annotations.Add(marks);
        page.Plot(PlotPart.Of(model, SvgPage.Width, Height), Height);

        Legend(page, chips, frame, key, other is not null && other.Borders().Any(b => b.IsLevel));
        if (isBrief)
            page.Line(PlaneWords.InBrief(chips, marks.Unnamed.Count), faint: true);
        else
            Chips(page, chips, marks);
        page.Gap();
        page.Line(PlaneWords.Sources(key.Numbered.Concat(chips.Plane.Rules.Where(r => r.Level is not null)).Concat(chips.NotForDatacentres?.Rules.Where(r => r.Level is not null) ?? [])), faint: true);
    }

    private static void Legend(SvgPage page, ChipPlane chips, PlaneFrame frame, PlaneKey key, bool hasOther)
    {
        foreach (var level in key.Levels)
        {
            var rank = chips.Plane.Rules.Select(r => r.Level).OfType<string>().Distinct(StringComparer.Ordinal).ToList().IndexOf(level);
            page.Legend(Sign.Area(Ink.Level(rank), PlaneKey.DirectionOf(rank), 7 + (3 * rank)), $"Level {level}, for chips made for data centres: {PlaneWords.Rules(chips.Plane, level)}");
        }

        foreach (var open in chips.Plane.Cells.Where(c => c.Answer.MayBe.Count > 0 && frame.Polygon(c).Count > 0).Select(c => $"Level {string.Join(" or ", c.Answer.MayBe)}, settled by {string.Join(" or ", c.Answer.SettledBy.Select(Say.Name))}: {string.Join(", ", c.Answer.LevelRules)}").Distinct(StringComparer.Ordinal))
            page.Legend(Sign.Area(null, 0, 4.5), open);
        if (hasOther)
            page.Legend(Sign.Dashes(2, "7 3 1 3"), $"Chips not made for data centres: a level only beyond this line ({PlaneWords.Rules(chips.NotForDatacentres!, null)})");
        foreach (var (rule, i) in key.Hatched.Select((r, i) => (r, i)))
            page.Legend(Sign.Area(null, PlaneKey.DirectionOf(i), 6 + i), $"Reached by rule {key.NumberOf(rule.Provision.Id)}");
        foreach (var (rule, i) in key.Numbered.Select((r, i) => (r, i)))
            page.Legend(Sign.Number(i + 1), PlaneWords.Rule(rule, chips.Plane));
        page.Legend(Sign.Mark(Answer.Yes, Classify.None), "Made for data centres, no level (in the other shapes alike); a bar is the range that is known");
        if (chips.Placed.Any(c => c.Level is not (Classify.None or Classify.Unknown)))
            page.Legend(Sign.Mark(Answer.Yes, ""), "Black: has a level that day");
        if (chips.Placed.Any(c => c.Level == Classify.Unknown))
            page.Legend(Sign.Mark(Answer.Yes, Classify.Unknown), "Grey: level unknown");
        if (chips.Placed.Any(c => c.Datacenter == Answer.No))
            page.Legend(Sign.Mark(Answer.No, Classify.None), "Not made for data centres");
        if (chips.Placed.Any(c => c.Datacenter == Answer.Unknown))
            page.Legend(Sign.Mark(Answer.Unknown, Classify.None), "Not known whether made for data centres");
    }

    private static void Chips(SvgPage page, ChipPlane chips, PlaneChips marks)
    {
        page.Gap(6);
        if (marks.Unnamed.Count > 0)
            page.Line($"{marks.Unnamed.Count} of {chips.Placed.Count} chips drawn have no name in the picture for want of room: {string.Join(", ", marks.Unnamed.Select(c => c.Name))}.", faint: true);
        if (marks.Shared.Count > 0)
            page.Line($"One mark for several: {string.Join("; ", marks.Shared.Select(s => string.Join(" = ", s.Select(c => c.Name))))}.", faint: true);
        foreach (var strip in PlaneWords.InTheStrip(chips))
            page.Line(strip, faint: true);
        foreach (var line in PlaneWords.Unplaced(chips))
            page.Line(line, faint: true);
    }
}
