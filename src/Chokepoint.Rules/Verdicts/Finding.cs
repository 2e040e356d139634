using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Reports;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Deals;

namespace Chokepoint.Rules.Verdicts;

/// <summary>What one provision, or one act known through reports, means for the deal, with the record of the judgement.</summary>
public sealed class Finding
{
    private readonly IFindingSource _source;

    internal Finding(IFindingSource source) => _source = source;

    /// <summary>The provision's id; of an act known through reports, the act's.</summary>
    public required string Provision { get; init; }

    public required Act Act { get; init; }

    public required string Title { get; init; }

    public required ProvisionStatus Status { get; init; }

    public required Answer Match { get; init; }

    /// <summary>The strength it has where it holds, whatever the match; null for effects without one.</summary>
    public required Strength Strength { get; init; }

    /// <summary>Its strength counts in the side's range.</summary>
    public required bool Counts { get; init; }

    /// <summary>Its text stands on the day, enforced or not.</summary>
    public required bool Stands { get; init; }

    /// <summary>When it could be known: the act that wrote the version, or the first report.</summary>
    public required DaySpan? KnownFrom { get; init; }

    /// <summary>Null for an act known through reports.</summary>
    public Provision? Rule { get; init; }

    public ProvisionVersion? Version { get; init; }

    public required Cite? Cite { get; init; }

    /// <summary>Which authorisation satisfies it, or why one does not.</summary>
    public string? SatisfiedBy { get; init; }

    public bool IsSatisfied { get; init; }

    /// <summary>The review policy that set the strength, when one did.</summary>
    public IReadOnlyList<string> ReviewedUnder { get; init; } = [];

    /// <summary>Exceptions that are open to the deal.</summary>
    public IReadOnlyList<string> Exceptions { get; init; } = [];

    /// <summary>Provisions that win over it here, or may.</summary>
    public IReadOnlyList<string> YieldedTo { get; init; } = [];

    public IReadOnlyList<ClaimFinding> Claims { get; init; } = [];

    public IReadOnlyList<ClaimFinding> Outcomes { get; init; } = [];

    public DateOnly? ReviewBy { get; init; }

    /// <summary>The record of the judgement; of an act known through reports, each claim has its own.</summary>
    public Trace? Trace => _source.TraceOf(this);

    /// <summary>What keeps the match from an answer; nothing when it has one.</summary>
    public IReadOnlyList<Input> Missing() => Match == Answer.Unknown ? _source.MissingOf(this) : [];

    /// <summary>A duty to buy a domestic share, when that is its effect.</summary>
    public Bounds? DomesticShare { get; init; }

    /// <summary>Whether the deal's own share meets that duty.</summary>
    public Answer ShareMet { get; init; }
}

/// <summary>What one claim means for the deal.</summary>
public sealed record ClaimFinding(
    Claim Claim,
    Report Report,
    Answer Match,
    Strength Strength,
    ClaimUse Use,
    bool IsStale,
    DateOnly? ReviewBy,
    int MatchingReadings,
    Trace? Trace)
{
    /// <summary>Does the reading with this index cover the deal?</summary>
    public bool Covers(int reading) => (MatchingReadings & (1 << reading)) != 0;
}

/// <summary>How a claim is used in a side's range.</summary>
public enum ClaimUse
{
    /// <summary>It moves the range.</summary>
    Counted,

    /// <summary>It only bounds from above and moves nothing.</summary>
    Bound,

    /// <summary>It is addressed to somebody else in the deal, or to others.</summary>
    Elsewhere,

    /// <summary>It is an assessment, event, comment or the like: shown, never counted.</summary>
    Shown,
}
