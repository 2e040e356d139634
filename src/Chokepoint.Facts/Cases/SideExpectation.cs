namespace Chokepoint.Facts.Cases;

/// <summary>What a case expects of one side.</summary>
public sealed record SideExpectation(
    Outcome? Outcome,
    Outcome? WorstPossible,
    Strength? Strength,
    Strength? TextStrength,
    string? State,
    IReadOnlyDictionary<string, Answer> Findings,
    string? StrongestOfficial,
    string? StrongestAnonymous,
    IReadOnlyList<string> Outlook,
    IReadOnlyList<string> NoOutlook);
