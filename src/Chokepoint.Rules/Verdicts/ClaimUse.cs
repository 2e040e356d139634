namespace Chokepoint.Rules.Verdicts;

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
