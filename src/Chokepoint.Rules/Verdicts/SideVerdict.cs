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
    public IReadOnlyList<Contradiction> Contradictions { get; init; } = [];

    /// <summary>What sets the low of the range; nothing when it has none.</summary>
    public IReadOnlyList<SetBy> LowSetBy => Strength.Low is { } low ? [.. Findings.Where(f => f.Counts).SelectMany(f => SettersOfLow(f, low))] : [];

    /// <summary>What sets the high of the range.</summary>
    public IReadOnlyList<SetBy> HighSetBy => Strength.High is { } high ? [.. Findings.Where(f => f.Counts).SelectMany(f => SettersOfHigh(f, high))] : [];

    /// <summary>The range were one claim left out: what a claim carries.</summary>
    public Strength Without(string claim) => _source.Without(claim) ?? Strength;

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

    private static List<SetBy> SettersOfLow(Finding finding, int low)
    {
        if (finding.Heard is null)
            return finding.Match == Answer.Yes && finding.Strength.Low == low ? [new SetBy(finding.Provision, null, finding.Match)] : [];

        // The low of an act is the least of its certain and live claims.
        var setters = new List<SetBy>();
        foreach (var claim in finding.Claims)
        {
            if (claim is not { Use: ClaimUse.Counted, Match: Answer.Yes, IsStale: false, Strength.Low: { } own })
                continue;
            if (own < low)
                return [];
            if (own == low)
                setters.Add(new SetBy(finding.Provision, claim.Claim.Id, claim.Match));
        }

        return setters;
    }

    private static IEnumerable<SetBy> SettersOfHigh(Finding finding, int high) =>
        finding.Heard is null
            ? finding.Strength.High == high ? [new SetBy(finding.Provision, null, finding.Match)] : []
            : finding.Claims.Where(c => c.Use == ClaimUse.Counted && c.Strength.High == high).Select(c => new SetBy(finding.Provision, c.Claim.Id, c.Match));
}
