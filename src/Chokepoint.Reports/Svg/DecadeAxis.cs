using System.Globalization;
using OxyPlot.Axes;

namespace Chokepoint.Reports.Svg;

/// <summary>A logarithmic axis with marks at 1, 2 and 5 of every decade.</summary>
internal sealed class DecadeAxis : LogarithmicAxis
{
    private static readonly int[] Steps = [1, 2, 5];

    public DecadeAxis(AxisPosition position, string title, double least, double most)
    {
        (Position, Title, Minimum, Maximum) = (position, title, least, most);
        LabelFormatter = value => value.ToString("#,0.####", CultureInfo.InvariantCulture);
        (TickStyle, AxisTitleDistance, FontSize, TitleFontSize) = (TickStyle.Outside, 12, 11, 12);
    }

    public override void GetTickValues(out IList<double> majorLabelValues, out IList<double> majorTickValues, out IList<double> minorTickValues)
    {
        var all = Enumerable.Range(-6, 22).SelectMany(d => Steps.Select(m => double.Round(m * Math.Pow(10, d), 9))).Where(v => v >= ActualMinimum && v <= ActualMaximum).ToList();
        (majorLabelValues, majorTickValues, minorTickValues) = (all, all, []);
    }
}
