using Chokepoint.Diagnostics;
using Chokepoint.Facts.Evidence;

namespace Chokepoint.Facts.Acts;

/// <summary>One rule, as its versions over time.</summary>
public sealed record Provision
{
    public required string Id { get; init; }

    public required string Act { get; init; }

    public required string Title { get; init; }

    public required Step Step { get; init; }

    public required Cite Cite { get; init; }

    public required IReadOnlyList<ProvisionVersion> Versions { get; init; }

    /// <summary>Provisions that win where both hold: priority is said, never implied by order.</summary>
    public required IReadOnlyList<string> YieldsTo { get; init; }

    /// <summary>Provisions of which one must hold wherever it does: the next step of the law.</summary>
    public required IReadOnlyList<string> HandsOnTo { get; init; }

    /// <summary>Why a better chip may be controlled less under it, where the rule means it so.</summary>
    public string? Loosens { get; init; }

    /// <summary>Its condition is not written out in our sources: where it could bite its match is unknown.</summary>
    public required bool NamedOnly { get; init; }

    public string? Note { get; init; }

    public required Place Place { get; init; }
}
