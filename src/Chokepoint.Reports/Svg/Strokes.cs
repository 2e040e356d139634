using OxyPlot;

namespace Chokepoint.Reports.Svg;

/// <summary>Hatching of a polygon by parallel lines, so that areas differ in print without colour.</summary>
internal static class Strokes
{
    /// <summary>The pieces of parallel lines inside a polygon, as pairs of points.</summary>
    /// <param name="polygon">The corners, in order.</param>
    /// <param name="degrees">The direction of the lines.</param>
    /// <param name="gap">Between two lines.</param>
    public static List<ScreenPoint> Over(IReadOnlyList<ScreenPoint> polygon, double degrees, double gap)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        double Off(ScreenPoint p) => (p.Y * cos) - (p.X * sin);
        double Along(ScreenPoint p) => (p.X * cos) + (p.Y * sin);
        var segments = new List<ScreenPoint>();
        var (least, most) = (polygon.Min(Off), polygon.Max(Off));
        for (var at = Math.Ceiling(least / gap) * gap; at < most; at += gap)
        {
            var crossings = new List<double>();
            for (var i = 0; i < polygon.Count; i++)
            {
                var (a, b) = (polygon[i], polygon[(i + 1) % polygon.Count]);
                var (from, to) = (Off(a), Off(b));
                if (from <= at != to <= at)
                    crossings.Add(Along(a) + ((Along(b) - Along(a)) * (at - from) / (to - from)));
            }

            crossings.Sort();
            for (var i = 0; i + 1 < crossings.Count; i += 2)
            {
                segments.Add(new ScreenPoint((crossings[i] * cos) - (at * sin), (crossings[i] * sin) + (at * cos)));
                segments.Add(new ScreenPoint((crossings[i + 1] * cos) - (at * sin), (crossings[i + 1] * sin) + (at * cos)));
            }
        }

        return segments;
    }
}
