using Chokepoint.Facts.Quantities;

namespace Chokepoint.Rules.Planes;

/// <summary>A part of a plane in which the same holds everywhere: a stretch of the quantity across, both ends included, between two lines; no line means no limit.</summary>
public sealed record PlaneCell(AmountRange Across, PlaneEdge? Lower, PlaneEdge? Upper, PlaneAnswer Answer);
