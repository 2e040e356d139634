using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Chokepoint.Diagnostics;
using OxyPlot;

namespace Chokepoint.Reports.Svg;

/// <summary>A page of pictures and lines of text under each other, as one SVG text that needs nothing else.</summary>
internal sealed class SvgPage
{
    public static readonly XNamespace Space = "http://www.w3.org/2000/svg";

    public const double Width = 960;
    private const double Margin = 12;

    private readonly List<XElement> _parts = [];
    private double _y = Margin;

    public void Heading(string text) => Lines(text, 18, Ink.Text, bold: true, 0);

    public void Line(string text, bool faint = false) => Lines(text, 12, faint ? Ink.Faint : Ink.Text, bold: false, 0);

    public void Gap(double height = 10) => _y += height;

    /// <summary>A sign and what it means.</summary>
    public void Legend(XElement? sign, string text)
    {
        const double indent = 34;
        if (sign is not null)
            _parts.Add(new XElement(Space + "g", new XAttribute("transform", string.Create(CultureInfo.InvariantCulture, $"translate({Margin + 2},{_y + 1})")), sign));
        Lines(text, 12, Ink.Text, bold: false, indent);
    }

    public void Plot(XElement plot, double height)
    {
        plot.SetAttributeValue("x", 0);
        plot.SetAttributeValue("y", Number(_y));
        _parts.Add(plot);
        _y += height + 6;
    }

    /// <summary>The whole, with its title for those who cannot see it.</summary>
    public string Finish(string title, string description, bool isDocument)
    {
        var root = new XElement(
            Space + "svg",
            new XAttribute("viewBox", $"0 0 {Number(Width)} {Number(_y + Margin)}"),
            new XAttribute("width", Number(Width)),
            new XAttribute("height", Number(_y + Margin)),
            new XAttribute("role", "img"),
            new XAttribute("font-family", Ink.Font),
            new XElement(Space + "title", Clean(title)),
            new XElement(Space + "desc", Clean(description)),
            new XElement(Space + "rect", new XAttribute("width", "100%"), new XAttribute("height", "100%"), new XAttribute("fill", "white")),
            _parts);
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n" }))
            root.Save(writer);
        return (isDocument ? "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" : "") + text + "\n";
    }

    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Text on one line without characters that XML has not or that turn the reading direction.</summary>
    public static string Clean(string text) => string.Concat(Shown.Clean(text).EnumerateRunes().Where(r => r.Value is not (0xFFFE or 0xFFFF)));

    private void Lines(string text, double size, OxyColor colour, bool bold, double indent)
    {
        foreach (var line in Wrap(Clean(text), size * (bold ? 1.1 : 1), Width - (2 * Margin) - indent))
        {
            _y += size * 1.35;
            _parts.Add(new XElement(
                Space + "text",
                new XAttribute("x", Number(Margin + indent)),
                new XAttribute("y", Number(_y - (size * 0.35))),
                new XAttribute("font-size", Number(size)),
                new XAttribute("fill", Ink.Hex(colour)),
                bold ? new XAttribute("font-weight", "700") : null,
                line));
        }
    }

    private static IEnumerable<string> Wrap(string text, double size, double room)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, size, room)))
        {
            if (line.Length > 0 && TextRoom.Width(line + " " + word, size) > room)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : line + " " + word;
        }

        yield return line;
    }

    // A word longer than a line, such as Chinese without blanks, is cut.
    private static IEnumerable<string> Pieces(string word, double size, double room)
    {
        var piece = new StringBuilder();
        foreach (var rune in word.EnumerateRunes())
        {
            if (piece.Length > 0 && TextRoom.Width(piece + rune.ToString(), size) > room)
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune.ToString());
        }

        yield return piece.ToString();
    }
}
