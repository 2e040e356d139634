using Chokepoint.Facts.Evidence;

namespace Chokepoint.Facts.Parties;

/// <summary>A company, agency, person, outlet or body that deals, acts or speaks.</summary>
public sealed record Party
{
    public required string Id { get; init; }

    public required PartyKind Kind { get; init; }

    public required IReadOnlyList<PartyName> Names { get; init; }

    /// <summary>Country of registration.</summary>
    public Fact<string>? Home { get; init; }

    public Fact<string>? Headquarters { get; init; }

    /// <summary>The ultimate parent: a party, or <c>nobody</c>.</summary>
    public Fact<string>? Parent { get; init; }

    /// <summary>Null when there are no ownership data, which is never a pass.</summary>
    public IReadOnlyList<Stake>? Owners { get; init; }

    /// <summary>No one else owns a share that could matter; else what the stakes leave over may be anybody's.</summary>
    public bool AreOwnersComplete { get; init; }

    public required IReadOnlyList<ClassMembership> Classes { get; init; }

    public required IReadOnlyList<Listing> Listings { get; init; }

    public string? Role { get; init; }

    public string? Employer { get; init; }

    public string? Note { get; init; }

    public string? Overlay { get; init; }

    /// <summary>Described in the question itself, not in the dossier.</summary>
    public bool IsGiven { get; init; }

    public string Name => Names.Count > 0 ? Names[0].Text : Id;
}
