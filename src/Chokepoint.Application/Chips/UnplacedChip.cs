using Chokepoint.Facts.Quantities;

namespace Chokepoint.Application.Chips;

/// <summary>A chip without a place in a plane: a system, whose figures are totals, or one that lacks some quantities.</summary>
public sealed record UnplacedChip(string? Id, string Name, bool IsSystem, IReadOnlyList<Measure> Lacking, bool IsAsked);
