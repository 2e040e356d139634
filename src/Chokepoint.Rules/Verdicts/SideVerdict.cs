using Chokepoint.Facts;
using Chokepoint.Facts.Jurisdictions;

namespace Chokepoint.Rules.Verdicts;

/// <summary>How one government's rules bear on the deal.</summary>
public sealed class SideVerdict
{
    private readonly IFindingSource _source;
    private IReadOnlyList<Finding>? _findings;

    internal SideVerdict(IFindingSource source) => _source = source;

    public required Jurisdiction Jurisdiction { get; init; }

    /// <summary>What is enforced.</summary>
    public required Strength Strength { get; init; }

    /// <summary>What the texts say, enforced or not.</summary>
    public required Strength TextStrength { get; init; }

    public required SideState State { get; init; }

    /// <summary>The certain outcome.</summary>
    public required Outcome Outcome { get; init; }

    public required Outcome WorstPossible { get; init; }

    /// <summary>Every provision or act that was asked, with its record.</summary>
    public IReadOnlyList<Finding> Findings => _findings ??= _source.Findings();

    public required IReadOnlyList<RiskFlag> Flags { get; init; }

    /// <summary>Pairs of claims that cannot both be true and that change the range.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    public ClaimFinding? StrongestOfficial => _source.Strongest(official: true);

    public ClaimFinding? StrongestAnonymous => _source.Strongest(official: false);

    /// <summary>What happened, as far as it is consistent with the acts; never proof.</summary>
    public IReadOnlyList<ClaimFinding> OutcomeEvidence => _source.OutcomeEvidence();

    /// <summary>What is announced or assured: it moves nothing.</summary>
    public IReadOnlyList<ClaimFinding> Outlook => _source.Outlook();

    internal (bool Told, bool Else) Lacks => _source.Lacks(Strength);

    /// <summary>The day lies after the data on this side.</summary>
    public required bool IsPastHorizon { get; init; }

    public Outcome OutcomeAt(int? strength) => Jurisdiction.OutcomeOf(strength);
}

/// <summary>A risk beside the strength.</summary>
public sealed record RiskFlag(string Name, string Says, Answer Match, bool Blocks, string Provision);

/// <summary>Two claims in conflict, and the range without each and the claims that stand with it.</summary>
public sealed record Conflict(string Claim, string Contradicts, string? About, Strength WithoutClaim, Strength WithoutOther);
