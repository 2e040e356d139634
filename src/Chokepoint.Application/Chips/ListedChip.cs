using Chokepoint.Facts;
using Chokepoint.Facts.Chips;
using Chokepoint.Rules.Metrics;
using Chokepoint.Rules.Planes;

namespace Chokepoint.Application.Chips;

/// <summary>A chip in a list: its quantities, its density for the eye, and its level on the day.</summary>
public sealed record ListedChip(Chip Chip, ItemFigures Figures, PlaneSpan? Density, string Level)
{
    public Answer Datacenter => Chip.Datacenter is { } told ? Answers.Of(told.Value) : Answer.Unknown;
}
