using Chokepoint.Rules.Deals;

namespace Chokepoint.Rules.Verdicts;

/// <summary>The side that made a finding, which can say more of it when asked.</summary>
internal interface IFindingSource
{
    IReadOnlyList<Input> MissingOf(Finding finding);

    Trace? TraceOf(Finding finding);

    /// <summary>Could the user tell something that it lacks?</summary>
    bool CouldBeTold(Finding finding);
}
