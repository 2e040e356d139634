using Chokepoint.Rules.Planes;

namespace Chokepoint.Application.Chips;

/// <summary>Chips in a plane with the lines of the rules in force, those of other chips than for data centres where they differ, and the chips that have no place there.</summary>
public sealed record ChipPlane(Plane Plane, Plane? NotForDatacentres, IReadOnlyList<PlacedChip> Placed, IReadOnlyList<UnplacedChip> Unplaced);
