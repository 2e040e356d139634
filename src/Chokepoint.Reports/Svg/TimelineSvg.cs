using Chokepoint.Application.Timelines;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Svg;

/// <summary>A timeline as one SVG file.</summary>
public static class TimelineSvg
{
    public static string Write(Timeline timeline)
    {
        var page = new SvgPage();
        TimelinePicture.Add(page, timeline);
        page.Line(Footer.Of(timeline.Dossier, timeline.Program), faint: true);
        return page.Finish(TimelineWords.Title(timeline), $"{timeline.Acts.Count} acts.", isDocument: true);
    }
}
