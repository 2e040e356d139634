using Chokepoint.Diagnostics;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Time;

namespace Chokepoint.Facts.Reports;

/// <summary>One thing a report asserts. It lives in its report's file and never changes.</summary>
public sealed record Claim
{
    public required string Id { get; init; }

    public required string Report { get; init; }

    public required ClaimKind Kind { get; init; }

    public required string Says { get; init; }

    /// <summary>Who is on record, innermost last; <c>anonymous</c> for people not named.</summary>
    public required IReadOnlyList<string> Chain { get; init; }

    public required EvidenceClass Evidence { get; init; }

    public string? Hedge { get; init; }

    /// <summary>The words that carry the strength, as printed.</summary>
    public string? Wording { get; init; }

    public DaySpan? ActDate { get; init; }

    /// <summary>The authorities as this report has them; null when it names none.</summary>
    public IReadOnlyList<string>? Authorities { get; init; }

    public Products? Products { get; init; }

    public required AddresseeRole Role { get; init; }

    /// <summary>The readings of the sentence: one when it is plain.</summary>
    public required IReadOnlyList<Reading> Readings { get; init; }

    /// <summary>A duty to buy a domestic share: an effect of its own.</summary>
    public Bounds? DomesticShare { get; init; }

    public DateOnly? ReviewBy { get; init; }

    public required IReadOnlyList<string> ConsistentWith { get; init; }

    public required IReadOnlyList<Relation> Relations { get; init; }

    public required Place Place { get; init; }

    /// <summary>Official and reported claims set bounds; analysts' and computed ones do not.</summary>
    public bool SetsBounds =>
        Kind == ClaimKind.Act && Evidence.Kind is not (EvidenceKind.Analyst or EvidenceKind.Computed or EvidenceKind.Unverified);
}

/// <summary>One way to read a claim: whom and what it covers, and how strongly. An empty list asks for nothing.</summary>
public sealed record Reading(
    IReadOnlyList<string> Parties,
    IReadOnlyList<PartyClass> Classes,
    IReadOnlyList<PartyClass> SomeOf,
    IReadOnlyList<DealWork> Work,
    IReadOnlyList<SiteState> Site,
    IReadOnlyList<Funding> Funding,
    IReadOnlyList<DealStage> Stage,
    Bounds? PercentComplete,
    int? AtLeast,
    int? AtMost)
{
    /// <summary>It names no party, class, kind of work or site, and no strength.</summary>
    public bool IsOpen =>
        Parties.Count + Classes.Count + SomeOf.Count + Work.Count + Site.Count + Funding.Count + Stage.Count == 0 && PercentComplete is null && AtLeast is null && AtMost is null;
}

/// <summary>How this claim stands to another, about what.</summary>
public sealed record Relation(RelationKind Kind, string Claim, string? About);
