using Chokepoint.Facts;
using Chokepoint.Rules.Books;

namespace Chokepoint.Rules.Verdicts;

/// <summary>The strength of a requirement, and what made it.</summary>
internal sealed record Requirement(Strength Strength)
{
    public string? SatisfiedBy { get; init; }

    public bool IsSatisfied { get; init; }

    /// <summary>The policies under which it is reviewed, or may be.</summary>
    public Entry[] Reviews { get; init; } = [];

    /// <summary>The exceptions that are open to the deal, or may be.</summary>
    public Entry[] Exceptions { get; init; } = [];
}
