using Chokepoint.Facts;

namespace Chokepoint.Rules.Verdicts;

/// <summary>The strength of a requirement, and what made it.</summary>
internal sealed record Requirement(Strength Strength)
{
    public string? SatisfiedBy { get; init; }

    public bool IsSatisfied { get; init; }

    public IReadOnlyList<string> ReviewedUnder { get; init; } = [];

    public IReadOnlyList<string> Exceptions { get; init; } = [];
}
