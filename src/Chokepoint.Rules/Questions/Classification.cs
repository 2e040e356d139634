using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Rules.Questions;

/// <summary>Which controls a chip itself falls under: the level, the entry as shipped, and what remains besides.</summary>
public sealed class Classification
{
    public required Verdict Verdict { get; init; }

    /// <summary>The level by the rule's own name, <c>none</c> or <c>unknown</c>.</summary>
    public required string Level { get; init; }

    /// <summary>The entries of the item as shipped, by form.</summary>
    public required IReadOnlyList<string> Eccn { get; init; }

    /// <summary>Entries that remain besides the level.</summary>
    public required IReadOnlyList<string> Residual { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    public required IReadOnlyList<FragileFact> Fragile { get; init; }

    public required IReadOnlyList<Margin> Margins { get; init; }

    /// <summary>Where the level is unknown for want of a figure: the level on every stretch of that figure.</summary>
    public required IReadOnlyList<LevelSweep> Sweeps { get; init; }

    public required IReadOnlyList<MissingInput> Missing { get; init; }
}

/// <summary>The level on every stretch of a figure that was not given.</summary>
public sealed record LevelSweep(Measure Measure, IReadOnlyList<Segment<string>> Segments);
