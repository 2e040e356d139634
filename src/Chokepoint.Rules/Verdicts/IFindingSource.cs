using Chokepoint.Facts;
using Chokepoint.Rules.Deals;

namespace Chokepoint.Rules.Verdicts;

/// <summary>
/// The side as it was judged, which keeps every answer and writes its findings out when they are read: a stream of
/// millions of verdicts reads the findings of few.
/// </summary>
internal interface IFindingSource
{
    IReadOnlyList<Finding> Findings();

    IReadOnlyList<Input> MissingOf(Finding finding);

    Trace? TraceOf(Finding finding);

    IReadOnlyList<string> YieldedTo(Finding finding);

    /// <summary>Of the unknown findings that could move the range: does one wait for something the user could tell, and does another wait for something else?</summary>
    (bool Told, bool Else) Lacks(Strength range);

    ClaimFinding? Strongest(bool official);

    /// <summary>The range were one claim left out; null on a side that rests on no claims.</summary>
    Strength? Without(string claim);

    IReadOnlyList<ClaimFinding> OutcomeEvidence();

    IReadOnlyList<ClaimFinding> Outlook();
}
