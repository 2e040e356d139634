using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Time;

namespace Chokepoint.Application.Timelines;

/// <summary>An act on a timeline: its day, its strength, how it stands, and what it ended. Of a deal's timeline the strength is that for the deal, and the match whether it bears on it.</summary>
public sealed record TimelineAct(Act Act, DaySpan? Day, Strength Strength, ProvisionStatus? Status, IReadOnlyList<string> Ends, Answer Match)
{
    /// <summary>The day it is sorted and drawn by: the last it can have been.</summary>
    public DateOnly? SortDay => Day?.Last;
}
