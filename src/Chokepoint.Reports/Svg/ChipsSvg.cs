using Chokepoint.Application.Chips;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Svg;

/// <summary>The chips in three planes, as one SVG file.</summary>
public static class ChipsSvg
{
    public static string Write(ChipList list)
    {
        var page = new SvgPage();
        PlanePicture.Add(page, list.Performance, isBrief: false);
        page.Gap(24);
        PlanePicture.Add(page, list.Bandwidths, isBrief: false);
        page.Gap(24);
        PlanePicture.Add(page, list.Compute, isBrief: false);
        foreach (var outside in list.Outside)
            page.Line(Say.Of(outside));
        page.Line(Footer.Of(list.Dossier, list.Program), faint: true);
        return page.Finish(PlaneWords.Title(list.Performance.Plane), $"{list.Performance.Placed.Count} of {list.Chips.Count} chips by performance and density, {list.Bandwidths.Placed.Count} by bandwidth.", isDocument: true);
    }
}
