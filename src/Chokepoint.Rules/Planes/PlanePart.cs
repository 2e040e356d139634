using Chokepoint.Facts.Quantities;

namespace Chokepoint.Rules.Planes;

/// <summary>A part of a plane between neighbouring lines, and a chip inside it: its value across, and upwards or, for density, its die area.</summary>
internal sealed record PlanePart(AmountRange Range, PlaneEdge? Lower, PlaneEdge? Upper, Amount Across, Amount Second)
{
    public PlaneCell Cell(PlaneAnswer answer) => new(Range, Lower, Upper, answer);
}
