using Chokepoint.Facts;
using Chokepoint.Rules.Planes;

namespace Chokepoint.Application.Chips;

/// <summary>A chip with its place in a plane and its level of the day. No id stands for the chip of a deal that is given by figures.</summary>
public sealed record PlacedChip(string? Id, string Name, PlanePoint Point, string Level, Answer Datacenter, bool IsAsked);
