using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Deals;

namespace Chokepoint.Rules.Verdicts;

/// <summary>What one provision, or one act known through reports, means for the deal, with the record of the judgement.</summary>
public sealed class Finding
{
    private readonly IFindingSource? _source;
    private readonly AskedRule _asked;

    internal Finding(IFindingSource? source, AskedRule asked) => (_source, _asked) = (source, asked);

    /// <summary>The provision's id; of an act known through reports, the act's.</summary>
    public string Provision => _asked.Id;

    public Act Act => _asked.Act;

    public string Title => _asked.Title;

    public ProvisionStatus Status => _asked.Status;

    public required Answer Match { get; init; }

    /// <summary>The strength it has where it holds; none for effects without one, and where it does not hold.</summary>
    public required Strength Strength { get; init; }

    /// <summary>Its strength counts in the side's range.</summary>
    public required bool Counts { get; init; }

    /// <summary>Its text stands on the day, enforced or not.</summary>
    public bool Stands => _asked.Stands;

    /// <summary>When it could be known: the act that wrote the version, or the first report.</summary>
    public DaySpan? KnownFrom => _asked.KnownFrom;

    /// <summary>Null for an act known through reports.</summary>
    public Provision? Rule => _asked.Rule;

    public ProvisionVersion? Version => _asked.Version;

    public Cite? Cite => _asked.Cite;

    /// <summary>Which authorisation satisfies it, or why one does not.</summary>
    public string? SatisfiedBy => Required?.SatisfiedBy;

    public bool IsSatisfied => Required is { IsSatisfied: true };

    /// <summary>The review policy that set the strength, when one did.</summary>
    public IReadOnlyList<string> ReviewedUnder => Required is { Reviews.Length: > 0 } required ? Array.ConvertAll(required.Reviews, e => e.Provision.Id) : [];

    /// <summary>Exceptions that are open to the deal.</summary>
    public IReadOnlyList<string> Exceptions => Required is { Exceptions.Length: > 0 } required ? Array.ConvertAll(required.Exceptions, e => e.Provision.Id) : [];

    /// <summary>Provisions that win over it here, or may.</summary>
    public IReadOnlyList<string> YieldedTo => _source?.YieldedTo(this) ?? [];

    public IReadOnlyList<ClaimFinding> Claims => Heard?.Claims ?? [];

    public IReadOnlyList<ClaimFinding> Outcomes => Heard?.Outcomes ?? [];

    public DateOnly? ReviewBy => Heard?.ReviewBy;

    /// <summary>A duty to buy a domestic share, when that is its effect.</summary>
    public Bounds? DomesticShare => Heard?.DomesticShare;

    /// <summary>The record of the judgement; of an act known through reports, each claim has its own.</summary>
    public Trace? Trace => _source?.TraceOf(this);

    /// <summary>How a licence requirement got its strength.</summary>
    internal Requirement? Required { get; init; }

    /// <summary>What the claims of an act known through reports come to.</summary>
    internal Heard? Heard { get; init; }

    /// <summary>It asks for a domestic share, and the deal does not tell its own.</summary>
    internal bool LacksShare => Match != Answer.No && Heard is { DomesticShare: not null, ShareMet: Answer.Unknown };

    /// <summary>What keeps the finding from an answer; nothing when it has one.</summary>
    public IReadOnlyList<Input> Missing() => Match == Answer.Unknown || LacksShare ? _source?.MissingOf(this) ?? [] : [];
}
