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

    /// <summary>Pairs of provisions of equal priority that disagree.</summary>
    public IReadOnlyList<RuleConflict> RuleConflicts { get; init; } = [];

    /// <summary>Data on this side that do not cover the day: it is answered as last known.</summary>
    public required IReadOnlyList<OutsideData> OutsideData { get; init; }

    public bool IsPastHorizon => OutsideData.Count > 0;
}
