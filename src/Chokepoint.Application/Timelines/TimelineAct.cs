using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Reports;
using Chokepoint.Facts.Time;
using Chokepoint.Ledger.Witnesses;

namespace Chokepoint.Application.Timelines;

/// <summary>An act on a timeline: its day, its strength, how it stands, and what it ended. Of a deal's timeline the strength is that for the deal, and the match whether it bears on it.</summary>
public sealed record TimelineAct(Act Act, DaySpan? Day, Strength Strength, ProvisionStatus? Status, IReadOnlyList<string> Ends, Answer Match)
{
    /// <summary>By how many independent origins an act known through reports is told; null for a published one.</summary>
    public Independence? Witnesses { get; init; }

    /// <summary>Questions about it on which reports differ.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    /// <summary>The day it is sorted and drawn by: the last it can have been.</summary>
    public DateOnly? SortDay => Day?.Last;
}
