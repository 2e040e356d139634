using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Facts.Parties;

/// <summary>A direct share in a party, in percent, over a period; with neither bound the share is not known.</summary>
public sealed record Stake(
    string Owner,
    Amount? Low,
    Amount? High,
    DateOnly? From,
    DateOnly? To,
    Basis Basis,
    IReadOnlyList<string> Sources,
    string? Note)
{
    /// <summary>The owner, when the question describes it itself; null for one of the dossier.</summary>
    public Party? Described { get; init; }

    /// <summary>That the party owns is known, and nothing of how much.</summary>
    public bool IsShareUnknown => Low is null && High is null;

    /// <summary>Held on a day; a day that is not told bounds nothing.</summary>
    public bool IsHeld(DateOnly day) => !(day < From) && !(day > To);
}
