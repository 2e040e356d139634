using Chokepoint.Facts;
using Chokepoint.Facts.Reports;

namespace Chokepoint.Rules.Verdicts;

/// <summary>What one claim means for the deal.</summary>
public sealed record ClaimFinding(
    Claim Claim,
    Report Report,
    Answer Match,
    Strength Strength,
    ClaimUse Use,
    bool IsStale,
    DateOnly? ReviewBy,
    int MatchingReadings,
    Trace? Trace)
{
    /// <summary>Does the reading with this index cover the deal?</summary>
    public bool Covers(int reading) => (MatchingReadings & (1 << reading)) != 0;
}
