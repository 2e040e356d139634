using Chokepoint.Reports.Words;
using Chokepoint.Rules.Planes;
using Chokepoint.Rules.Questions;
using OxyPlot;
using OxyPlot.Annotations;

namespace Chokepoint.Reports.Svg;

/// <summary>The parts of a plane as tinted and hatched areas, and the lines between them.</summary>
internal sealed class PlaneGround(PlaneFrame frame, PlaneFrame? other, PlaneKey key, TextRoom room) : Annotation
{
    public override void Render(IRenderContext rc)
    {
        room.Inside = PlotModel!.PlotArea;
        foreach (var cell in frame.Plane.Cells)
        {
            var polygon = frame.Polygon(cell).Select(p => this.Transform(p.X, p.Y)).ToList();
            if (polygon.Count == 0)
                continue;
            if (key.RankOf(cell.Answer) is { } rank)
            {
                rc.DrawPolygon(polygon, Ink.Level(rank), Ink.Level(rank), 1, EdgeRenderingMode.Automatic);
                Hatch(rc, polygon, PlaneKey.DirectionOf(rank), 7 + (3 * rank));
            }
            else if (cell.Answer.Level == Classify.Unknown && cell.Answer.MayBe.Count > 0)
            {
                Hatch(rc, polygon, 0, 9);
            }

            foreach (var (rule, i) in key.Hatched.Select((r, i) => (r, i)).Where(r => cell.Answer.Reach.Contains(r.r.Provision.Id, StringComparer.Ordinal)))
                Hatch(rc, polygon, PlaneKey.DirectionOf(i), 11 + (2 * i));
        }

        Borders(rc);
        foreach (var border in other?.Borders().Where(b => b.IsLevel) ?? [])
            rc.DrawLine([.. border.Points.Select(p => this.Transform(p.X, p.Y))], Ink.Text, 2, EdgeRenderingMode.Automatic, [7, 3, 1, 3], LineJoin.Miter);
        if (frame.Foot < frame.Bottom)
        {
            var (left, right) = (this.Transform(frame.Left, frame.Bottom), this.Transform(frame.Right, frame.Bottom));
            rc.DrawLine([left, right], Ink.Faint, 1, EdgeRenderingMode.Automatic, null, LineJoin.Miter);
            room.Take(new OxyRect(left.X, left.Y - 1, right.X - left.X, 2));
            var text = PlaneWords.Strip(frame.Plane);
            rc.DrawText(new ScreenPoint(left.X + 5, left.Y + 10), text, Ink.Faint, Ink.Font, 10, FontWeights.Normal, 0, HorizontalAlignment.Left, VerticalAlignment.Middle, null);
            room.Take(new OxyRect(left.X, left.Y, TextRoom.Width(text, 10) + 5, 18));
        }

        Values(rc);
        foreach (var level in frame.Plane.Cells.Select(c => (Cell: c, Box: Bounds(c))).Where(c => c.Box.Width > 40).GroupBy(c => PlaneWords.Level(c.Cell.Answer)).Where(_ => key.Levels.Count > 0 || frame.Plane.Cells.Any(c => c.Answer.MayBe.Count > 0)))
            NameOf(rc, SvgPage.Clean(level.Key), level.MaxBy(c => c.Box.Width * c.Box.Height).Box);
    }

    private OxyRect Bounds(PlaneCell cell)
    {
        var polygon = frame.Polygon(cell).Select(p => this.Transform(p.X, p.Y)).ToArray();
        return polygon.Length == 0 ? default : new OxyRect(new ScreenPoint(polygon.Min(p => p.X), polygon.Min(p => p.Y)), new ScreenPoint(polygon.Max(p => p.X), polygon.Max(p => p.Y)));
    }

    // In a corner of the largest part of a level, so that the picture can be read without its legend.
    private void NameOf(IRenderContext rc, string name, OxyRect part)
    {
        const double size = 14;
        var width = TextRoom.Width(name, size) * 1.08;
        foreach (var at in new[] { new ScreenPoint(part.Right - width - 8, part.Bottom - 24), new ScreenPoint(part.Left + 8, part.Bottom - 24), new ScreenPoint(part.Left + 8, part.Top + 6) })
        {
            var box = new OxyRect(at.X, at.Y, width, size + 4);
            if (!room.TryTake(box))
                continue;
            rc.DrawRectangle(box, Ink.Halo, OxyColors.Undefined, 0, EdgeRenderingMode.Automatic);
            rc.DrawText(box.Center, name, Ink.Text, Ink.Font, size, FontWeights.Bold, 0, HorizontalAlignment.Center, VerticalAlignment.Middle, null);
            return;
        }
    }

    // The lines at which a level turns bear their values outside the frame: above it and to its right.
    private void Values(IRenderContext rc)
    {
        var turns = frame.Borders().Where(b => b.IsLevel).ToArray();
        foreach (var x in turns.Where(b => b.IsVertical).Select(b => b.Points[0].X).Distinct())
            rc.DrawText(new ScreenPoint(this.Transform(x, frame.Top).X, PlotModel!.PlotArea.Top - 4), Say.Number((decimal)x), Ink.Text, Ink.Font, 11, FontWeights.Bold, 0, HorizontalAlignment.Center, VerticalAlignment.Bottom, null);
        foreach (var y in turns.Where(b => !b.IsVertical).SelectMany(b => b.Points).Select(p => p.Y).Where(y => y > frame.Bottom && y < frame.Top).Distinct())
            rc.DrawText(new ScreenPoint(PlotModel!.PlotArea.Right + 4, this.Transform(frame.Right, y).Y), Say.Number((decimal)y), Ink.Text, Ink.Font, 11, FontWeights.Bold, 0, HorizontalAlignment.Left, VerticalAlignment.Middle, null);
    }

    private void Borders(IRenderContext rc)
    {
        var marks = new List<(ScreenPoint At, bool IsVertical, int Number)>();
        foreach (var border in frame.Borders())
        {
            var points = border.Points.Select(p => this.Transform(p.X, p.Y)).ToList();
            if (border.IsLevel)
            {
                rc.DrawLine(points, Ink.Text, 1.7, EdgeRenderingMode.Automatic, null, LineJoin.Miter);
                continue;
            }

            rc.DrawLine(points, Ink.Faint, 1, EdgeRenderingMode.Automatic, [4, 3], LineJoin.Miter);
            foreach (var number in border.Rules.Select(key.NumberOf).OfType<int>())
                marks.Add((border.IsVertical ? points.MinBy(p => p.Y) : points.MaxBy(p => p.X), border.IsVertical, number));
        }

        // Lines that lie close together share one mark at their end.
        foreach (var near in marks.GroupBy(m => (m.IsVertical, Place: Math.Round((m.IsVertical ? m.At.X : m.At.Y) / 16))))
        {
            var numbers = string.Join(" ", near.Select(m => m.Number).Distinct().Order());
            var at = near.Key.IsVertical ? new ScreenPoint(near.Average(m => m.At.X), near.Min(m => m.At.Y)) : new ScreenPoint(near.Max(m => m.At.X), near.Average(m => m.At.Y));
            var (width, height) = (TextRoom.Width(numbers, 11) + 6, 15.0);
            var box = near.Key.IsVertical ? new OxyRect(at.X - (width / 2), at.Y + 3, width, height) : new OxyRect(Math.Max(PlotModel!.PlotArea.Left + 2, at.X - width - 3), at.Y - (height / 2), width, height);
            rc.DrawRectangle(box, OxyColors.White, Ink.Faint, 1, EdgeRenderingMode.Automatic);
            rc.DrawText(box.Center, numbers, Ink.Text, Ink.Font, 11, FontWeights.Bold, 0, HorizontalAlignment.Center, VerticalAlignment.Middle, null);
            room.Take(box);
        }
    }

    private static void Hatch(IRenderContext rc, List<ScreenPoint> polygon, double direction, double gap) =>
        rc.DrawLineSegments(Strokes.Over(polygon, direction, gap), OxyColor.FromRgb(0xa6, 0xab, 0xb1), 0.5, EdgeRenderingMode.Automatic, null, LineJoin.Miter);
}
