using Chokepoint.Facts.Quantities;

namespace Chokepoint.Rules.Questions;

/// <summary>The level on every stretch of a figure that was not given.</summary>
public sealed record LevelSweep(Measure Measure, IReadOnlyList<Segment<string>> Segments);
