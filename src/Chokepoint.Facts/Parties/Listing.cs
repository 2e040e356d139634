using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Time;

namespace Chokepoint.Facts.Parties;

/// <summary>Presence on a list from a day, or absence in dated snapshots of it.</summary>
public sealed record Listing(
    string List,
    bool IsListed,
    DaySpan? From,
    DateOnly? Until,
    IReadOnlyList<DateOnly> Snapshots,
    Cite? Cite,
    IReadOnlyList<string> Marks,
    string? Policy,
    string? Note);
