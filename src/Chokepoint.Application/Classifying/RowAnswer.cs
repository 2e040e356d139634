using Chokepoint.Facts;
using Chokepoint.Rules.Questions;

namespace Chokepoint.Application.Classifying;

/// <summary>As much of a classification as a table says of it: small, so that a long table fits into memory.</summary>
public sealed record RowAnswer(
    DateOnly On,
    string Level,
    IReadOnlyList<RowFinding> Findings,
    IReadOnlyList<string> Missing,
    IReadOnlyList<RowFragile> Fragile)
{
    internal static RowAnswer Of(Classification classification) => new(
        classification.Verdict.Clocks.InForceOn,
        classification.Level,
        [.. classification.Findings.Select(f => new RowFinding(f.Provision, f.Status, f.Match, f.Match == Answer.No ? Strength.NoneFound : f.Strength))],
        [.. classification.Lacks.Select(i => i.Name)],
        [.. classification.Fragile.Select(f => new RowFragile(f.Provision, f.Quantity.Measure))]);
}
