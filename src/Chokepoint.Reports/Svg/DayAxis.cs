using System.Globalization;
using OxyPlot.Axes;

namespace Chokepoint.Reports.Svg;

/// <summary>An axis of days, by their number, with marks at the beginnings of months or years as room allows.</summary>
internal sealed class DayAxis : LinearAxis
{
    private const int MostMarks = 14;

    private static readonly int[] Months = [1, 3, 6, 12, 24, 60];

    public DayAxis(int first, int last)
    {
        (Position, Minimum, Maximum, FontSize, TickStyle) = (AxisPosition.Bottom, first, last, 11, TickStyle.Outside);
        LabelFormatter = day => DayOf(day).ToString("yyyy-MM", CultureInfo.InvariantCulture);
    }

    public override void GetTickValues(out IList<double> majorLabelValues, out IList<double> majorTickValues, out IList<double> minorTickValues)
    {
        var (from, to) = (DayOf(ActualMinimum), DayOf(ActualMaximum));
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month + 1;
        var step = Months.FirstOrDefault(m => months / m <= MostMarks, months / MostMarks);
        var begin = from.AddDays(1 - from.Day);
        var all = Enumerable.Range(0, months).Select(m => begin.AddMonths(m))
            .Where(d => ((d.Year * 12) + d.Month - 1) % step == 0 && d >= from && d <= to)
            .Select(d => (double)d.DayNumber).ToList();
        (majorLabelValues, majorTickValues, minorTickValues) = (all, all, []);
    }

    // The axis may reach a little beyond the first and the last day of the calendar.
    private static DateOnly DayOf(double number) => DateOnly.FromDayNumber((int)Math.Clamp(number, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
