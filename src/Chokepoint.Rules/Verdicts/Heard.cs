using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;

namespace Chokepoint.Rules.Verdicts;

/// <summary>What the claims of an act known through reports come to for the deal.</summary>
internal sealed record Heard(
    IReadOnlyList<ClaimFinding> Claims,
    IReadOnlyList<ClaimFinding> Outcomes,
    DateOnly? ReviewBy,
    Bounds? DomesticShare,
    Answer ShareMet);
