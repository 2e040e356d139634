using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Time;

namespace Chokepoint.Facts.Parties;

/// <summary>Whether a party is on a list on a day, as far as snapshots and entries tell.</summary>
public static class Membership
{
    public static Answer On(Party party, IReadOnlyList<string> lists, Dossier dossier, TwoClocks clocks)
    {
        var answer = Answer.No;
        for (var i = 0; i < lists.Count; i++)
            answer = answer.Or(On(party, lists[i], dossier, clocks));
        return answer;
    }

    /// <summary>The entry that answers yes, when one does.</summary>
    public static Listing? Entry(Party party, IReadOnlyList<string> lists, Dossier dossier, TwoClocks clocks) =>
        party.Listings.LastOrDefault(l => l.IsListed && lists.Contains(l.List) && Holds(l, clocks, dossier.NewestSnapshots) == Answer.Yes);

    private static Answer On(Party party, string list, Dossier dossier, TwoClocks clocks)
    {
        var answer = (Answer?)null;
        for (var i = 0; i < party.Listings.Count; i++)
        {
            var listing = party.Listings[i];
            if (listing.List == list)
                answer = (answer ?? Answer.No).Or(Holds(listing, clocks, dossier.NewestSnapshots));
        }

        return answer ?? Answer.Unknown;
    }

    private static Answer Holds(Listing listing, TwoClocks clocks, IReadOnlyDictionary<string, DateOnly> newest)
    {
        // Absence in the snapshots around the day counts as absence, also when the later one is newer than what was
        // known, and after the newest list we have it is the last that is known.
        if (!listing.IsListed)
            return IsAround(listing.Snapshots, clocks.InForceOn, newest.GetValueOrDefault(listing.List)) ? Answer.No : Answer.Unknown;

        // What was listed or removed later than is known does not count.
        var day = clocks.InForceOn < clocks.KnownAsOf ? clocks.InForceOn : clocks.KnownAsOf;
        if (day > listing.Until)
            return Answer.No;
        if (listing.From is { } from)
            return from.By(day);
        return listing.Snapshots.Any(s => s <= day) ? Answer.Yes : Answer.Unknown;
    }

    // One snapshot on or before the day, and one on or after it unless there is no newer list.
    private static bool IsAround(IReadOnlyList<DateOnly> snapshots, DateOnly day, DateOnly newest)
    {
        var (before, after) = (false, false);
        foreach (var snapshot in snapshots)
        {
            before |= snapshot <= day;
            after |= snapshot >= day || snapshot >= newest;
        }

        return before && after;
    }
}
