using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Reports;
using Chokepoint.Rules.Conditions;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Rules.Books;

/// <summary>A claim as it stands in a view: one compiled condition a reading.</summary>
internal sealed class ClaimEntry
{
    public required Claim Claim { get; init; }

    public required Report Report { get; init; }

    public required Program[] Readings { get; init; }

    /// <summary>What the claim covers in any of its readings, for the trace.</summary>
    public required Condition Scope { get; init; }

    /// <summary>The claim as it stands to a deal that none of its readings covers: what it says is still shown.</summary>
    public ClaimFinding NotCovering => field ??= new ClaimFinding(
        Claim, Report, Answer.No, Strengths.Aggregate(Strength.NoneFound, (hull, s) => hull.Hull(s)), Claim.SetsBounds ? ClaimUse.Elsewhere : ClaimUse.Shown, IsStale, ReviewBy, 0, null);

    /// <summary>The same, of an act that does not stand.</summary>
    public ClaimFinding NotCoveringShown => field ??= NotCovering with { Use = ClaimUse.Shown };

    /// <summary>Whether what it tells of had happened by the day of the deal.</summary>
    public required Answer Happened { get; init; }

    /// <summary>The strength of each reading; none for one that only bounds from above.</summary>
    public required Strength[] Strengths { get; init; }

    /// <summary>Past its review day: it moves only the high.</summary>
    public required bool IsStale { get; init; }

    /// <summary>The last day on which it moves the low.</summary>
    public required DateOnly? ReviewBy { get; init; }
}
