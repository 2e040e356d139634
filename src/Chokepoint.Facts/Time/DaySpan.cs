using System.Globalization;

namespace Chokepoint.Facts.Time;

/// <summary>A day, or the span within which an uncertain day lies; an open end is not known. Precision is the source's own words.</summary>
public sealed record DaySpan(DateOnly? From, DateOnly? To, string? Precision = null)
{
    public static DaySpan On(DateOnly day) => new(day, day);

    public bool IsDay => From is not null && From == To;

    /// <summary>Has it happened by the end of this day? Unknown inside the span.</summary>
    public Answer By(DateOnly day) =>
        To is { } to && day >= to ? Answer.Yes
        : From is { } from && day < from ? Answer.No
        : Answer.Unknown;

    /// <summary>The last day it can have been, when one is known.</summary>
    public DateOnly? Last => To ?? From;

    public override string ToString()
    {
        if (IsDay)
            return Text(From!.Value);
        var span = (From, To) switch
        {
            ({ } from, { } to) => $"{Text(from)} to {Text(to)}",
            ({ } from, null) => $"from {Text(from)}",
            (null, { } to) => $"by {Text(to)}",
            _ => "not recorded",
        };
        return Precision is null ? span : $"{span} ({Precision})";
    }

    internal static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
