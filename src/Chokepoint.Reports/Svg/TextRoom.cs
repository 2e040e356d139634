using Chokepoint.Reports.Text;
using OxyPlot;

namespace Chokepoint.Reports.Svg;

/// <summary>The room that texts and marks take in a picture, so that none covers another.</summary>
internal sealed class TextRoom
{
    private readonly List<OxyRect> _taken = [];

    /// <summary>The picture, once it is laid out.</summary>
    public OxyRect Inside { get; set; }

    /// <summary>The width of a text, estimated from the columns it takes: no font is asked.</summary>
    public static double Width(string text, double size) => (DisplayWidth.Of(text) * size * 0.6) + 2;

    public void Take(OxyRect rect) => _taken.Add(rect);

    /// <summary>Takes a place if it is inside the picture and free.</summary>
    public bool TryTake(OxyRect rect)
    {
        if (rect.Left < Inside.Left || rect.Right > Inside.Right || rect.Top < Inside.Top || rect.Bottom > Inside.Bottom || _taken.Exists(t => Overlap(t, rect)))
            return false;
        _taken.Add(rect);
        return true;
    }

    private static bool Overlap(OxyRect a, OxyRect b) => a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;
}
