using Chokepoint.Facts.Quantities;

namespace Chokepoint.Rules.Metrics;

/// <summary>A quantity of an item: the range that decides, the range that is known, and the figures it is computed from.</summary>
public sealed record Quantity(Measure Measure, AmountRange Stated, AmountRange Known, IReadOnlyList<Ground> Grounds)
{
    /// <summary>The range without the figures that were seen in no source.</summary>
    public AmountRange Verified { get; init; } = Stated;
}
