using Chokepoint.Rules.Deals;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Rules.Questions;

/// <summary>Which controls a chip itself falls under: the level, the entry as shipped, and what remains besides.</summary>
public sealed class Classification
{
    private readonly Func<IReadOnlyList<Margin>> _margins;
    private readonly Func<IReadOnlyList<LevelSweep>> _sweeps;
    private readonly Func<IReadOnlyList<MissingInput>> _missing;

    // What needs the chip to be judged many times over is judged when it is read: rows of a table never read it.
    internal Classification(Func<IReadOnlyList<Margin>> margins, Func<IReadOnlyList<LevelSweep>> sweeps, Func<IReadOnlyList<MissingInput>> missing) =>
        (_margins, _sweeps, _missing) = (margins, sweeps, missing);

    public required Verdict Verdict { get; init; }

    /// <summary>The side whose published provisions classify.</summary>
    public required SideVerdict Side { get; init; }

    /// <summary>The level by the rule's own name, <c>none</c> or <c>unknown</c>.</summary>
    public required string Level { get; init; }

    /// <summary>The entries of the item as shipped, by form.</summary>
    public required IReadOnlyList<string> Eccn { get; init; }

    /// <summary>Entries that remain besides the level.</summary>
    public required IReadOnlyList<string> Residual { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    public required IReadOnlyList<FragileFact> Fragile { get; init; }

    public IReadOnlyList<Margin> Margins => field ??= _margins();

    /// <summary>Where the level is unknown for want of a figure: the level on every stretch of that figure.</summary>
    public IReadOnlyList<LevelSweep> Sweeps => field ??= _sweeps();

    /// <summary>What the level and the entries lack.</summary>
    public required IReadOnlyList<Input> Lacks { get; init; }

    /// <summary>What the findings lack, and what each value of it would decide.</summary>
    public IReadOnlyList<MissingInput> Missing => field ??= _missing();
}
