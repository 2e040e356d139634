using Chokepoint.Application.Performing;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Substitution;
using Chokepoint.Reports.Words;
using OxyPlot;
using OxyPlot.Annotations;

namespace Chokepoint.Reports.Svg;

/// <summary>Counts as bars from low to high with a mark at the median, one under the other for each maturity of a candidate.</summary>
internal sealed class CountBars(IReadOnlyList<Candidate> candidates, long units) : Annotation
{
    /// <summary>The height of a bar and of what lies between candidates.</summary>
    public const double Bar = 11;
    public const double Gap = 9;

    private const double LeastCount = 1;

    public static double HeightOf(Candidate candidate) => (candidate.Substitutes.Count * Bar) + Gap;

    public override void Render(IRenderContext rc)
    {
        var area = PlotModel.PlotArea;
        var one = this.Transform(units, 0).X;
        rc.DrawLine([new(one, area.Top), new(one, area.Bottom)], Ink.Asked, 1.2, EdgeRenderingMode.Automatic, [4, 3], LineJoin.Miter);
        var y = area.Top;
        var names = PerformanceWords.Names(candidates.Select(c => c.Chip));
        foreach (var candidate in candidates)
        {
            var height = HeightOf(candidate);
            rc.DrawText(new ScreenPoint(area.Left - 10, y + (height / 2)), SvgPage.Clean(names[candidate.Chip]), Ink.Text, Ink.Font, 12, FontWeights.Normal, 0, HorizontalAlignment.Right, VerticalAlignment.Middle, null);
            rc.DrawLine([new(area.Left, y + height), new(area.Right, y + height)], Ink.Line, 0.6, EdgeRenderingMode.Automatic, null, LineJoin.Miter);
            foreach (var (substitute, i) in candidate.Substitutes.Select((s, i) => (s, i)))
            {
                if (substitute.Count is { } count)
                    Range(rc, count, substitute.Maturity, y + (Gap / 2) + (i * Bar));
            }

            y += height;
        }
    }

    private void Range(IRenderContext rc, Count count, Maturity maturity, double y)
    {
        var (left, middle, right) = (X(count.Low), X(count.Median), X(count.High));
        rc.DrawRectangle(new OxyRect(left, y + 1, Math.Max(right - left, 1), Bar - 3), Ink.Of(maturity), OxyColors.Undefined, 0, EdgeRenderingMode.Automatic);
        rc.DrawLine([new(middle, y), new(middle, y + Bar - 1)], Ink.Text, 2, EdgeRenderingMode.Automatic, null, LineJoin.Miter);
    }

    private double X(long count) => this.Transform(Math.Max(count, LeastCount), 0).X;
}
