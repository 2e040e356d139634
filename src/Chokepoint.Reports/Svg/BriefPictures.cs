using System.Text;
using Chokepoint.Application.Assessing;
using Chokepoint.Application.Chips;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Svg;

/// <summary>The pictures of a brief as elements of its page: the chip's place in the planes, and the acts that bear on the deal.</summary>
internal static class BriefPictures
{
    public static void Write(StringBuilder html, Brief brief)
    {
        var pictures = DealPictures.Of(brief);
        html.Append("<section class=\"pictures\">\n<h2>In pictures</h2>\n");
        foreach (var plane in new[] { pictures.Performance, pictures.Bandwidths }.Where(IsTelling))
        {
            if (plane.Unplaced.FirstOrDefault(c => c.IsAsked) is { } missing)
                html.Append("<p>").Append(Html.BriefHtml.E($"{Say.Capital(missing.Name)} has no place in the plane of {Say.Name(plane.Plane.Across)} and {Say.Name(plane.Plane.Up)}: {PlaneWords.Why(missing)}.")).Append("</p>\n");
            else
                Figure(html, brief, PlaneWords.Title(plane.Plane), page => PlanePicture.Add(page, plane, isBrief: true));
        }

        Figure(html, brief, TimelineWords.Title(pictures.Timeline), page => TimelinePicture.Add(page, pictures.Timeline));
        html.Append("</section>\n");
    }

    // A plane without the deal's chip, or without any line, tells nothing of the deal.
    private static bool IsTelling(ChipPlane plane) => (plane.Placed.Any(c => c.IsAsked) || plane.Unplaced.Any(c => c.IsAsked)) && (plane.Plane.Rules.Count > 0 || plane.NotForDatacentres is not null);

    private static void Figure(StringBuilder html, Brief brief, string title, Action<SvgPage> add)
    {
        var page = new SvgPage();
        add(page);
        page.Line(Footer.Of(brief.Dossier, brief.Program), faint: true);
        html.Append("<figure>\n").Append(page.Finish(title, title, isDocument: false)).Append("</figure>\n");
    }
}
