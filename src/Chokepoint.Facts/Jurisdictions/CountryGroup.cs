using Chokepoint.Facts.Evidence;

namespace Chokepoint.Facts.Jurisdictions;

/// <summary>A country group as dated membership. Before <see cref="From"/> its membership is not known.</summary>
public sealed record CountryGroup(
    string Id,
    DateOnly? From,
    IReadOnlyList<string> Members,
    IReadOnlyList<GroupChange> Changes,
    Cite? Cite,
    string? Note)
{
    /// <summary>Does its membership change with the day?</summary>
    public bool TurnsOn(DateOnly day) => From == day || Changes.Any(c => c.From == day || c.Until?.AddDays(1) == day);

    /// <summary>Is the country a member on the day, as far as the acts that changed it are known?</summary>
    public Answer Holds(string country, DateOnly on, Func<string, bool> isKnown)
    {
        if (From is { } from && on < from)
            return Answer.Unknown;
        foreach (var change in Changes)
        {
            if (change.Country != country)
                continue;

            // A change whose act is not known has not been seen: who is to leave is still in, who is to come is not.
            if (change.By is { } by && !isKnown(by))
                return Answers.Of(change.From is null);
            return Answers.Of((change.From is not { } since || on >= since) && (change.Until is not { } until || on <= until));
        }

        return Answers.Of(Members.Contains(country, StringComparer.Ordinal));
    }
}
