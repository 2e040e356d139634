using Chokepoint.Application.Timelines;
using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using OxyPlot;
using OxyPlot.Annotations;

namespace Chokepoint.Reports.Svg;

/// <summary>The acts of a lane: a bar over the range of strength, darker with it, and the act's number. Bars of one time stand beside each other, each with a stroke to its day.</summary>
internal sealed class TimelineMarks(TimelineLane lane) : Annotation
{
    private const double Bar = 10;

    public override void Render(IRenderContext rc)
    {
        var acts = lane.Acts.Where(a => a.Act.SortDay is not null).ToArray();

        // Acts with a strength and those without stand at different heights, so each kind needs room among its own only.
        var placed = Placed([.. acts.Where(a => !a.Act.Strength.IsNoneFound)]).Concat(Placed([.. acts.Where(a => a.Act.Strength.IsNoneFound)])).ToArray();
        var bottom = this.Transform(XAxis!.ActualMinimum, lane.Least - 1.45).Y;
        foreach (var (_, act, day, x) in placed)
            rc.DrawLine([new(day, bottom), new(day, bottom - 5), new(x, bottom - 12), new(x, Box(act, x).Bottom)], Ink.Faint, 0.7, EdgeRenderingMode.Automatic, null, LineJoin.Round);
        foreach (var (number, act, _, x) in placed)
            Mark(rc, number, act, Box(act, x));
    }

    private void Mark(IRenderContext rc, int number, TimelineAct act, OxyRect box)
    {
        var range = act.Strength;
        var isOver = act.Status is ProvisionStatus.Withdrawn or ProvisionStatus.Lapsed or ProvisionStatus.Suspended or ProvisionStatus.NotEnforced;
        var isFaint = range.IsNoneFound || isOver || act.Match == Answer.Unknown;
        var isOpen = range is { IsNoneFound: false, Low: null };
        var ink = Ink.Strength((double)((range.High ?? lane.Least) - lane.Least) / Math.Max(1, lane.Most - lane.Least));
        ScreenPoint[] corners = [new(box.Left, box.Top), new(box.Right, box.Top), new(box.Right, box.Bottom), new(box.Left, box.Bottom)];
        rc.DrawPolygon(corners, range.IsNoneFound || isOpen ? OxyColors.White : ink, Ink.Text, isOver ? 1 : 1.2, EdgeRenderingMode.Automatic, isFaint ? [2, 2] : null, LineJoin.Miter);
        if (isOpen)
            rc.DrawLineSegments(Strokes.Over(corners, 45, 4), ink, 1.2, EdgeRenderingMode.Automatic, null, LineJoin.Miter);
        if (isOver)
            rc.DrawLineSegments([new(box.Left - 2, box.Bottom), new(box.Right + 2, box.Top)], Ink.Text, 1, EdgeRenderingMode.Automatic, null, LineJoin.Miter);
        rc.DrawText(new ScreenPoint(box.Center.X, box.Top - 7), number.ToString(System.Globalization.CultureInfo.InvariantCulture), Ink.Text, Ink.Font, 9.5, FontWeights.Bold, 0, HorizontalAlignment.Center, VerticalAlignment.Middle, null);
    }

    private OxyRect Box(TimelineAct act, double x)
    {
        var none = lane.Least - 1;
        var (low, high) = (act.Strength.Low ?? (act.Strength.IsNoneFound ? none : lane.Least), act.Strength.High ?? none);
        var (top, foot) = (this.Transform(0, high + 0.3).Y, this.Transform(0, low - 0.3).Y);
        return new OxyRect(x - (Bar / 2), top, Bar, foot - top);
    }

    private IEnumerable<(int Number, TimelineAct Act, double Day, double X)> Placed((int Number, TimelineAct Act)[] acts)
    {
        var (least, most) = (XAxis!.ScreenMin.X + Bar, XAxis.ScreenMax.X - Bar);
        var days = acts.Select(a => this.Transform(a.Act.SortDay.GetValueOrDefault().DayNumber, lane.Least - 1).X).ToArray();
        return acts.Zip(days, Spread(days, Math.Min(Bar + 4, (most - least) / acts.Length), least, most)).Select(p => (p.First.Number, p.First.Act, p.Second, p.Third));
    }

    // Moves places apart until no two are nearer than the gap; each group that touches stays about its own middle.
    private static double[] Spread(double[] wanted, double gap, double least, double most)
    {
        var groups = new List<(double Middle, int Count)>();
        foreach (var place in wanted)
        {
            groups.Add(Inside((place, 1)));
            while (groups.Count > 1 && groups[^1].Middle - Half(groups[^1]) < groups[^2].Middle + Half(groups[^2]) + (gap * 0.999))
            {
                var (a, b) = (groups[^2], groups[^1]);
                groups.RemoveRange(groups.Count - 2, 2);
                groups.Add(Inside((((a.Middle * a.Count) + (b.Middle * b.Count)) / (a.Count + b.Count), a.Count + b.Count)));
            }
        }

        return [.. groups.SelectMany(g => Enumerable.Range(0, g.Count).Select(i => g.Middle - Half(g) + (i * gap)))];

        (double Middle, int Count) Inside((double Middle, int Count) group) => (Math.Max(least + Half(group), Math.Min(group.Middle, most - Half(group))), group.Count);

        double Half((double Middle, int Count) group) => (group.Count - 1) * gap / 2;
    }
}
