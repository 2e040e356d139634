using System.Globalization;
using OxyPlot.Axes;

namespace Chokepoint.Reports.Svg;

/// <summary>A logarithmic axis with marks at 1, 2 and 5 of every decade.</summary>
internal sealed class DecadeAxis : LogarithmicAxis
{
    private static readonly int[] Steps = [1, 2, 5];

    private readonly double _firstMark;

    /// <summary>An axis over a range, with marks from a value on.</summary>
    public DecadeAxis(AxisPosition position, string title, double least, double most, double firstMark)
    {
        _firstMark = firstMark;
        (Position, Title, Minimum, Maximum) = (position, title, least, most);
        LabelFormatter = value => value.ToString("#,0.####", CultureInfo.InvariantCulture);
        (TickStyle, AxisTitleDistance, FontSize, TitleFontSize) = (TickStyle.Outside, position == AxisPosition.Left ? 22 : 8, 11, 12);
    }

    public override void GetTickValues(out IList<double> majorLabelValues, out IList<double> majorTickValues, out IList<double> minorTickValues)
    {
        var all = Enumerable.Range(-6, 22).SelectMany(d => Steps.Select(m => double.Round(m * Math.Pow(10, d), 9))).Where(v => v >= _firstMark && v <= ActualMaximum).ToList();
        (majorLabelValues, majorTickValues, minorTickValues) = (all, all, []);
    }
}
