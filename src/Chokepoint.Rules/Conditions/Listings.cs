using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Quantities;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Deals;

namespace Chokepoint.Rules.Conditions;

/// <summary>Whether a party is on a list on a day, as far as snapshots and entries tell.</summary>
internal static class Listings
{
    public static Answer On(Party party, IReadOnlyList<string> lists, Dossier dossier, TwoClocks clocks)
    {
        var answer = Answer.No;
        for (var i = 0; i < lists.Count; i++)
            answer = answer.Or(On(party, lists[i], dossier, clocks));
        return answer;
    }

    /// <summary>The entry that answers yes, when one does.</summary>
    public static Listing? Entry(Party party, IReadOnlyList<string> lists, Subject subject) =>
        party.Listings.LastOrDefault(l => l.IsListed && lists.Contains(l.List) && Holds(l, subject.Clocks, subject.Dossier.NewestSnapshots) == Answer.Yes);

    /// <summary>
    /// Direct stakes of listed owners, added up: those listed for certain give the low, those that may be listed the high.
    /// Without ownership data it is unknown, and so is a no, since the owners' own owners are not followed: never a pass.
    /// </summary>
    public static Answer OwnedByListed(Party party, Test.Owned test, Dossier dossier, TwoClocks clocks)
    {
        if (party.Owners is not { } owners)
            return Answer.Unknown;
        var day = clocks.InForceOn < clocks.KnownAsOf ? clocks.InForceOn : clocks.KnownAsOf;
        var (low, high) = (AmountRange.At(Amount.Zero), AmountRange.At(Amount.Zero));
        foreach (var stake in owners)
        {
            if (day < stake.From || day > stake.To)
                continue;
            var listed = dossier.Parties.TryGetValue(stake.Owner, out var owner) ? On(owner, test.Lists, dossier, clocks) : Answer.Unknown;
            if (listed == Answer.Yes)
                low += AmountRange.At(stake.Low ?? Amount.Zero);
            if (listed != Answer.No)
                high += AmountRange.At(stake.High ?? Amount.Exactly(100));
        }

        return Comparison.Percent(new AmountRange(low.Low, high.High), test.Percent) == Answer.Yes ? Answer.Yes : Answer.Unknown;
    }

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
