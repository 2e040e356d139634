using System.Xml.Linq;
using OxyPlot;

namespace Chokepoint.Reports.Svg;

/// <summary>A plot as an SVG element that can stand inside a page: no document type, no ids, nothing that is loaded.</summary>
internal static class PlotPart
{
    public static XElement Of(PlotModel model, double width, double height)
    {
        var exporter = new SvgExporter { Width = width, Height = height, IsDocument = false, UseVerticalTextAlignmentWorkaround = true };
        var part = XElement.Parse(exporter.ExportToString(model));

        // What is drawn stays inside the plot by itself; clips would need ids that are unique in the page.
        part.Descendants().Where(e => e.Name.LocalName is "defs").Remove();
        foreach (var element in part.DescendantsAndSelf().ToArray())
        {
            element.Attribute("clip-path")?.Remove();
            element.Name = SvgPage.Space + element.Name.LocalName;
        }

        part.Attributes().Where(a => a.IsNamespaceDeclaration || a.Name.LocalName == "version").Remove();
        return part;
    }

    /// <summary>A plot with the project's font and a thin frame.</summary>
    public static PlotModel Model() => new()
    {
        DefaultFont = Ink.Font,
        DefaultFontSize = 11,
        TextColor = Ink.Text,
        PlotAreaBorderColor = Ink.Faint,
        PlotAreaBorderThickness = new OxyThickness(1),
        Background = OxyColors.White,
        Padding = new OxyThickness(0),
    };
}
