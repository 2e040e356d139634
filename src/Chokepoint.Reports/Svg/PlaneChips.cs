using Chokepoint.Application.Chips;
using Chokepoint.Facts;
using Chokepoint.Rules.Questions;
using OxyPlot;
using OxyPlot.Annotations;

namespace Chokepoint.Reports.Svg;

/// <summary>The chips of a plane as marks with their names, those nearest to a line named first; what finds no room stays without a name.</summary>
internal sealed class PlaneChips(PlaneFrame frame, IReadOnlyList<PlacedChip> chips, TextRoom room, int mostNames) : Annotation
{
    private const double Size = 4;
    private const double Text = 10;

    /// <summary>Chips without a name in the picture, after it was drawn.</summary>
    public List<PlacedChip> Unnamed { get; } = [];

    /// <summary>Chips that share one mark, by the name at the mark.</summary>
    public List<IReadOnlyList<PlacedChip>> Shared { get; } = [];

    public override void Render(IRenderContext rc)
    {
        var lines = frame.Borders().SelectMany(b => b.Points.Zip(b.Points.Skip(1))).Select(p => (From: this.Transform(p.First.X, p.First.Y), To: this.Transform(p.Second.X, p.Second.Y))).ToArray();
        var marks = chips.GroupBy(c => (Place: frame.Mark(c.Point), c.Datacenter, c.Level))
            .Select(g => (Chips: g.OrderByDescending(c => c.IsAsked).ThenBy(c => ShortName(c.Name).Length).ToArray(), At: this.Transform(g.Key.Place.X, g.Key.Place.Y)))
            .ToArray();
        foreach (var (group, at) in marks)
        {
            Range(rc, group[0]);
            room.Take(new OxyRect(at.X - Size, at.Y - Size, 2 * Size, 2 * Size));
        }

        foreach (var (group, at) in marks.OrderBy(m => m.Chips[0].IsAsked))
            Mark(rc, at, group[0]);
        var shorts = chips.GroupBy(c => ShortName(c.Name), StringComparer.Ordinal).Where(g => g.Count() == 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var named = 0;
        foreach (var (group, at) in marks.OrderByDescending(m => m.Chips[0].IsAsked).ThenBy(m => m.Chips[0].Point.Up is null).ThenBy(m => lines.Length == 0 ? 0 : lines.Min(l => Distance(m.At, l.From, l.To))))
        {
            if (group.Length > 1)
                Shared.Add(group);
            if ((named < mostNames || group[0].IsAsked) && Name(rc, group, at, shorts.Contains(ShortName(group[0].Name)) ? ShortName(group[0].Name) : group[0].Name))
                named++;
            else
                Unnamed.AddRange(group);
        }
    }

    /// <summary>A name without what stands in brackets behind it.</summary>
    public static string ShortName(string name) => name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var at ? name[..at] : name;

    /// <summary>The shape says whether a chip is made for data centres, the filling whether it has a level.</summary>
    public static (MarkerType Shape, OxyColor Fill) SignOf(Answer datacenter, string level) => (
        datacenter switch { Answer.Yes => MarkerType.Circle, Answer.No => MarkerType.Square, Answer.Unknown => MarkerType.Triangle },
        level switch { Classify.None => OxyColors.White, Classify.Unknown => OxyColor.FromRgb(0xa0, 0xa0, 0xa0), _ => Ink.Text });

    private static void Mark(IRenderContext rc, ScreenPoint at, PlacedChip chip)
    {
        var (shape, fill) = SignOf(chip.Datacenter, chip.Level);
        if (chip.IsAsked)
            rc.DrawEllipse(new OxyRect(at.X - 9, at.Y - 9, 18, 18), OxyColors.White, Ink.Asked, 2.5, EdgeRenderingMode.Automatic);
        rc.DrawMarker(at, shape, null, Size, fill, Ink.Text, 1.2, EdgeRenderingMode.Automatic);
    }

    // What is known of a chip that is no point: a thin bar each way.
    private void Range(IRenderContext rc, PlacedChip chip)
    {
        var (across, mark) = (chip.Point.Across, frame.Mark(chip.Point));
        var at = this.Transform(mark.X, mark.Y);
        var (left, right) = (this.Transform(frame.X(across.KnownLow), frame.Bottom).X, across.KnownHigh is { } most ? this.Transform(frame.X(most), frame.Bottom).X : at.X + 14);
        rc.DrawLineSegments([new(left, at.Y), new(right, at.Y)], Ink.Faint, 0.8, EdgeRenderingMode.Automatic, null, LineJoin.Miter);
        if (chip.Point.Up is not { } up)
            return;
        var (bottom, top) = (up.Mark > 0 ? this.Transform(frame.Left, frame.Y(up.KnownLow)).Y : at.Y, up.KnownHigh is { } highest ? this.Transform(frame.Left, frame.Y(highest)).Y : at.Y - 14);
        rc.DrawLineSegments([new(at.X, bottom), new(at.X, top)], Ink.Faint, 0.8, EdgeRenderingMode.Automatic, null, LineJoin.Miter);
    }

    private bool Name(IRenderContext rc, PlacedChip[] group, ScreenPoint at, string name)
    {
        var text = SvgPage.Clean(name) + (group.Length > 1 ? $" +{group.Length - 1}" : "");
        var (size, weight) = group[0].IsAsked ? (13.0, FontWeights.Bold) : (Text, FontWeights.Normal);
        var width = TextRoom.Width(text, size) * (group[0].IsAsked ? 1.08 : 1);
        foreach (var away in group[0].IsAsked ? new[] { 12.0, 24, 40, 60 } : [6, 15, 26])
        {
            foreach (var (x, y) in new[] { (1.0, 0.0), (-1, 0), (0, -1), (0, 1), (0.8, -0.8), (0.8, 0.8), (-0.8, -0.8), (-0.8, 0.8) })
            {
                var near = new ScreenPoint(at.X + (x * away), at.Y + (y * away));
                var box = new OxyRect(x > 0 ? near.X : x < 0 ? near.X - width : near.X - (width / 2), y < 0 ? near.Y - size - 2 : y > 0 ? near.Y : near.Y - (size / 2) - 1, width, size + 3);
                if (!room.TryTake(box))
                    continue;
                if (away > 12)
                    rc.DrawLine([at, near], Ink.Faint, 0.6, EdgeRenderingMode.Automatic, null, LineJoin.Miter);
                rc.DrawRectangle(box, Ink.Halo, OxyColors.Undefined, 0, EdgeRenderingMode.Automatic);
                rc.DrawText(new ScreenPoint(box.Left + 1, box.Center.Y), text, group[0].IsAsked ? Ink.Asked : Ink.Text, Ink.Font, size, weight, 0, HorizontalAlignment.Left, VerticalAlignment.Middle, null);
                return true;
            }
        }

        return false;
    }

    private static double Distance(ScreenPoint p, ScreenPoint a, ScreenPoint b)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var length = (dx * dx) + (dy * dy);
        var t = length == 0 ? 0 : Math.Clamp((((p.X - a.X) * dx) + ((p.Y - a.Y) * dy)) / length, 0, 1);
        return double.Hypot(p.X - a.X - (t * dx), p.Y - a.Y - (t * dy));
    }
}
