using Chokepoint.Application.Timelines;
using Chokepoint.Facts;
using Chokepoint.Facts.Jurisdictions;

namespace Chokepoint.Reports.Words;

/// <summary>How a timeline is said, in every form alike.</summary>
internal static class TimelineWords
{
    public static string Title(Timeline timeline) => timeline.IsOfDeal
        ? $"Acts that bear on the deal of {Say.Day(timeline.Clocks.InForceOn)}, or may"
        : $"Acts of {string.Join(" and ", timeline.Sides.Select(s => s.Title))}{(timeline.Since is { } since ? $" from {Say.Day(since)}" : "")}{(timeline.Until is { } until ? $" until {Say.Day(until)}" : "")}";

    public static string Subtitle(Timeline timeline) =>
        $"As known on {Say.Day(timeline.Clocks.KnownAsOf)}, standing as of {Say.Day(timeline.Clocks.InForceOn)}. A bar spans the strength {(timeline.IsOfDeal ? "for this deal" : "an act can have")} on its side's own scale, darker with it{(timeline.IsOfDeal ? ", hatched where nothing is certain" : "")}. Broken outline: {(timeline.IsOfDeal ? "may bear on it; " : "")}no strength of its own, or no longer standing (struck through).";

    /// <summary>The day of an act, as far as it is known.</summary>
    public static string DayOf(TimelineAct act) => act.Day is not { } day ? "day not recorded" : day.IsDay ? Say.Day(day.From!.Value) : day.ToString();

    public static string Strength(TimelineAct act) => act.Strength.IsNoneFound ? "" : $"strength {Say.Short(act.Strength)}";

    /// <summary>Its strength, its standing, and what it ended.</summary>
    public static string Standing(TimelineAct act, Timeline timeline)
    {
        string?[] parts =
        [
            act.Strength.IsNoneFound ? null : Strength(act),
            timeline.IsOfDeal && act.Match == Answer.Unknown ? "may bear on it" : null,
            act.Status is { } status ? Say.Of(status) : null,
            act.Witnesses is { } witnesses ? LedgerWords.Of(witnesses) : null,
            act.Conflicts.Count > 0 ? $"reports differ ({string.Join(", ", act.Conflicts.Select(c => c.Id))})" : null,
            act.Act.Overlay is { } overlay ? $"from the overlay {overlay}" : null,
            act.Ends.Count > 0 ? $"ends or suspends {string.Join(", ", act.Ends)}" : null,
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    public static string Act(TimelineAct act, Timeline timeline) => string.Join("; ", new[] { $"{DayOf(act)}  {act.Act.Title} ({act.Act.Id})", Standing(act, timeline) }.Where(p => p.Length > 0));

    public static string PastHorizon(Jurisdiction side) => $"Our data on the acts of {side.Title} end on {Say.Day(side.Horizon)}: what came after is not shown.";
}
