namespace Chokepoint.Facts.Cases;

/// <summary>The answer a case expects; what it does not name is not checked.</summary>
public sealed record Expectation(
    Outcome? Outcome,
    Outcome? WorstPossible,
    IReadOnlyList<string>? Qualifiers,
    string? Level,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string>? Flags,
    int? Alternatives,
    IReadOnlyDictionary<string, SideExpectation> Sides);
