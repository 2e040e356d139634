using Chokepoint.Application.Performing;

namespace Chokepoint.Application.Assessing;

/// <summary>What could replace the chips of a deal, for the workload it names or for those of its use.</summary>
/// <param name="WhyNot">Why the question is not answered; null where it is.</param>
/// <param name="Replacements">One answer a workload.</param>
/// <param name="IsAssumed">The deal names no workload: those of its use are shown.</param>
public sealed record DealSubstitutes(NotSubstituted? WhyNot, IReadOnlyList<Replacement> Replacements, bool IsAssumed);
