using Chokepoint.Facts.Deals;

namespace Chokepoint.Facts.Cases;

/// <summary>A whole question: a deal and its days, and, where we hold an answer to be right, that answer and why.</summary>
public sealed record CaseFile(string Id, string? Question, Deal Deal, DateOnly? On, DateOnly? Known, Expectation? Expect, string? Why);

/// <summary>The answer a case expects; what it does not name is not checked.</summary>
public sealed record Expectation(
    Outcome? Outcome,
    Outcome? WorstPossible,
    IReadOnlyList<string>? Qualifiers,
    string? Level,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Flags,
    int? Alternatives,
    IReadOnlyDictionary<string, SideExpectation> Sides);

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
