using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Quantities;
using Chokepoint.Facts.Time;

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

/// <summary>A name in one language.</summary>
public sealed record PartyName(string Text, string Language, IReadOnlyList<string> Sources);

/// <summary>A share in a party, in percent, over a period; either bound may be unknown.</summary>
public sealed record Stake(string Owner, Amount? Low, Amount? High, DateOnly? From, DateOnly? To, Basis Basis, IReadOnlyList<string> Sources, string? Note);

/// <summary>Whether a party belongs to a class, and on what grounds.</summary>
public sealed record ClassMembership(PartyClass Class, Answer Member, Basis Basis, IReadOnlyList<string> Sources, string? Note);

/// <summary>Presence on a list from a day, or absence in dated snapshots of it.</summary>
public sealed record Listing(
    string List,
    bool IsListed,
    DaySpan? From,
    DateOnly? Until,
    IReadOnlyList<DateOnly> Snapshots,
    Cite? Cite,
    IReadOnlyList<string> Marks,
    string? Policy,
    string? Note);
