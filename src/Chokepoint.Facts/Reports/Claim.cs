using Chokepoint.Diagnostics;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Evidence;
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

    /// <summary>The words that say it was not more than this, where it has such words: a bound from above.</summary>
    public string? Bound { get; init; }

    /// <summary>It says that something was not done, or not more: by such words, or because it says nothing else of strength.</summary>
    public bool BoundsFromAbove => Bound is not null || Range is { AtLeast: null, AtMost: not null };

    /// <summary>The strength that its words carry, over all readings.</summary>
    public StatedRange Range
    {
        get
        {
            var hull = default(StatedRange);
            foreach (var reading in Readings)
                hull = hull.Hull(new StatedRange(reading.AtLeast, reading.AtMost));
            return hull;
        }
    }

    public DateOnly? ReviewBy { get; init; }

    public required IReadOnlyList<string> ConsistentWith { get; init; }

    public required IReadOnlyList<Relation> Relations { get; init; }

    public required Place Place { get; init; }

    /// <summary>Official and reported claims set bounds; analysts' and computed ones do not.</summary>
    public bool SetsBounds =>
        Kind == ClaimKind.Act && Evidence.Kind is not (EvidenceKind.Analyst or EvidenceKind.Computed or EvidenceKind.Unverified);
}
