using Chokepoint.Application.Timelines;
using Chokepoint.Reports.Words;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;

namespace Chokepoint.Reports.Svg;

/// <summary>A timeline on a page: one lane a side, the acts by number, and the list of them beneath.</summary>
internal static class TimelinePicture
{
    private const double LaneHeight = 230;

    public static void Add(SvgPage page, Timeline timeline)
    {
        page.Heading(TimelineWords.Title(timeline));
        page.Line(TimelineWords.Subtitle(timeline), faint: true);
        var number = 0;
        var lanes = timeline.Sides.Select(s => new TimelineLane(s, [.. timeline.Of(s).Select(a => (++number, a))])).ToArray();
        if (timeline.Acts.Any(a => a.SortDay is not null))
        {
            var height = (LaneHeight * lanes.Length) + 40;
            page.Plot(PlotPart.Of(Model(timeline, lanes), SvgPage.Width, height), height);
        }

        foreach (var lane in lanes)
        {
            page.Gap(6);
            page.Line($"{lane.Side.Title}{(lane.Acts.Count == 0 ? ": no act" : "")}");
            foreach (var (at, act) in lane.Acts)
                page.Legend(Sign.Number(at), TimelineWords.Act(act, timeline));
        }

        page.Gap();
        foreach (var side in timeline.PastHorizon)
            page.Line(TimelineWords.PastHorizon(side), faint: true);
    }

    private static PlotModel Model(Timeline timeline, TimelineLane[] lanes)
    {
        var model = PlotPart.Model();
        var days = timeline.Acts.Select(a => a.SortDay).OfType<DateOnly>().Concat(timeline.IsOfDeal ? [timeline.Clocks.InForceOn] : []).ToArray();
        var (first, last) = (days.Min().DayNumber, days.Max().DayNumber);
        var air = Math.Max(20, (last - first) / 30);
        model.PlotMargins = new OxyThickness(206, 8, 14, 26);
        model.Axes.Add(new DayAxis(first - air, last + air));
        for (var i = 0; i < lanes.Length; i++)
        {
            var lane = lanes[i];
            var axis = new LinearAxis
            {
                Position = AxisPosition.Left,
                Key = lane.Side.Id,
                StartPosition = (lanes.Length - 1 - i) / (double)lanes.Length,
                EndPosition = (lanes.Length - i) / (double)lanes.Length,
                Minimum = lane.Least - 1.9,
                Maximum = lane.Most + 2.2,
                MajorStep = 1,
                MinorTickSize = 0,
                MajorTickSize = 0,
                FontSize = 10,
                MajorGridlineStyle = LineStyle.Solid,
                MajorGridlineColor = Ink.Line,
                AxislineStyle = LineStyle.Solid,
                AxislineColor = Ink.Faint,
                LabelFormatter = lane.NameOf,
            };
            model.Axes.Add(axis);
            model.Annotations.Add(new TimelineMarks(lane) { YAxisKey = axis.Key });
            model.Annotations.Add(new LineAnnotation { Type = LineAnnotationType.Horizontal, Y = lane.Most + 2.2, Color = Ink.Faint, LineStyle = LineStyle.Solid, StrokeThickness = 1, YAxisKey = axis.Key });
            model.Annotations.Add(new TextAnnotation
            {
                Text = SvgPage.Clean(lane.Side.Title),
                TextPosition = new DataPoint(first - air + ((last - first + (2 * air)) * 0.01), lane.Most + 2.0),
                TextHorizontalAlignment = HorizontalAlignment.Left,
                TextVerticalAlignment = VerticalAlignment.Top,
                FontSize = 13,
                FontWeight = FontWeights.Bold,
                StrokeThickness = 0,
                YAxisKey = axis.Key,
            });
        }

        if (timeline.IsOfDeal)
            model.Annotations.Add(new DealDay(timeline.Clocks.InForceOn, Say.Day(timeline.Clocks.InForceOn)) { YAxisKey = lanes[0].Side.Id });
        return model;
    }
}
