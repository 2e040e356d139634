using System.Xml.Linq;
using Chokepoint.Facts;
using OxyPlot;

namespace Chokepoint.Reports.Svg;

/// <summary>The signs of a legend, drawn as they are in the picture; each is 26 wide and 14 high.</summary>
internal static class Sign
{
    public static XElement Area(OxyColor? fill, double direction, double gap)
    {
        OxyPlot.ScreenPoint[] box = [new(0, 0), new(26, 0), new(26, 14), new(0, 14)];
        var strokes = Strokes.Over(box, direction, gap);
        return new XElement(
            SvgPage.Space + "g",
            new XElement(SvgPage.Space + "rect", new XAttribute("width", 26), new XAttribute("height", 14), new XAttribute("fill", fill is { } f ? Ink.Hex(f) : "white"), new XAttribute("stroke", Ink.Hex(Ink.Faint))),
            strokes.Chunk(2).Select(s => Line(s[0], s[1], "#9a9fa5", 0.5, null)));
    }

    public static XElement Dashes(double width, string? dashes) => Line(new(0, 7), new(26, 7), Ink.Hex(Ink.Text), width, dashes);

    public static XElement Number(int number) => new(
        SvgPage.Space + "g",
        new XElement(SvgPage.Space + "rect", new XAttribute("width", 20), new XAttribute("height", 14), new XAttribute("fill", "white"), new XAttribute("stroke", Ink.Hex(Ink.Faint))),
        new XElement(SvgPage.Space + "text", new XAttribute("x", 10), new XAttribute("y", 11), new XAttribute("font-size", 11), new XAttribute("font-weight", 700), new XAttribute("text-anchor", "middle"), number));

    public static XElement Mark(Answer datacenter, string level)
    {
        var (shape, fill) = PlaneChips.SignOf(datacenter, level);
        var points = shape switch
        {
            MarkerType.Square => "9,3 17,3 17,11 9,11",
            MarkerType.Triangle => "13,2 18,11 8,11",
            _ => null,
        };
        return points is null
            ? new XElement(SvgPage.Space + "circle", new XAttribute("cx", 13), new XAttribute("cy", 7), new XAttribute("r", 4), Painted(fill))
            : new XElement(SvgPage.Space + "polygon", new XAttribute("points", points), Painted(fill));
    }

    private static XAttribute[] Painted(OxyColor fill) => [new("fill", Ink.Hex(fill)), new("stroke", Ink.Hex(Ink.Text)), new("stroke-width", "1.2")];

    private static XElement Line(ScreenPoint from, ScreenPoint to, string colour, double width, string? dashes) => new(
        SvgPage.Space + "line",
        new XAttribute("x1", SvgPage.Number(from.X)),
        new XAttribute("y1", SvgPage.Number(from.Y)),
        new XAttribute("x2", SvgPage.Number(to.X)),
        new XAttribute("y2", SvgPage.Number(to.Y)),
        new XAttribute("stroke", colour),
        new XAttribute("stroke-width", SvgPage.Number(width)),
        dashes is null ? null : new XAttribute("stroke-dasharray", dashes));
}
