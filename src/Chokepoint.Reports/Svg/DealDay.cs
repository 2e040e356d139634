using OxyPlot;
using OxyPlot.Annotations;

namespace Chokepoint.Reports.Svg;

/// <summary>The day of the deal across all lanes.</summary>
internal sealed class DealDay(DateOnly day, string words) : Annotation
{
    public override void Render(IRenderContext rc)
    {
        var x = this.Transform(day.DayNumber, YAxis!.ActualMinimum).X;
        var area = PlotModel!.PlotArea;
        rc.DrawLine([new(x, area.Top), new(x, area.Bottom)], Ink.Asked, 2, EdgeRenderingMode.Automatic, [8, 4], LineJoin.Miter);
        var text = $"the deal, {words}";
        var width = TextRoom.Width(text, 11);
        var left = x + 4 + width > area.Right ? x - 4 - width : x + 4;
        rc.DrawRectangle(new OxyRect(left, area.Top + 4, width, 16), Ink.Halo, OxyColors.Undefined, 0, EdgeRenderingMode.Automatic);
        rc.DrawText(new ScreenPoint(left + 2, area.Top + 12), text, Ink.Asked, Ink.Font, 11, FontWeights.Bold, 0, HorizontalAlignment.Left, VerticalAlignment.Middle, null);
    }
}
