using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Rules.Books;

namespace Chokepoint.Rules.Checks;

/// <summary>What can be found by asking whether some deal exists, on one day of one side.</summary>
internal sealed class DealChecks(BookView view, SideView side, DateOnly day, CancellationToken cancel)
{
    private readonly Search _search = new(view, side, cancel);

    /// <summary>Pairs that answer the same question differently for some deal, and of which neither yields.</summary>
    public IEnumerable<RuleFinding> Overlaps()
    {
        var found = new List<(int One, int Other)>();
        foreach (var (one, other) in side.Rivals.OrderBy(r => Dimensions.Closure(side, [r.One, r.Other]).Count).Where(r => IsNew([r.One, r.Other])))
        {
            // Provisions that merely ask for two that overlap do so too.
            if (found.Exists(pair => Asks(one, other, pair.One, pair.Other) || Asks(other, one, pair.One, pair.Other)))
                continue;
            if (Witness([one, other], match => match[one].And(match[other]), unknownCounts: false, out var givenUp) is { } deal)
            {
                found.Add((one, other));
                yield return new RuleFinding(RuleCheck.Overlap, [IdOf(one), IdOf(other)], day, Witness: deal);
            }
            else if (givenUp)
                yield return new RuleFinding(RuleCheck.NotSearched, [IdOf(one), IdOf(other)], day, GivenUp: RuleCheck.Overlap);
        }
    }

    /// <summary>Deals that a provision covers and for which none of those that it hands on to holds.</summary>
    public IEnumerable<RuleFinding> Gaps()
    {
        foreach (var entry in side.Entries.Where(e => e.IsEnforced && e.Provision.HandsOnTo.Count > 0))
        {
            var named = entry.Provision.HandsOnTo.Where(side.Index.ContainsKey).Select(id => side.Index[id]).ToArray();
            if (!IsNew([entry.Index, .. named]))
                continue;
            var next = named.Where(i => side.Entries[i].IsEnforced).ToArray();
            Answer Open(Answer[] match) => next.Aggregate(match[entry.Index], (open, i) => open.And(match[i].Not()));
            if (Witness([entry.Index, .. next], Open, unknownCounts: false, out var givenUp) is { } deal)
                yield return new RuleFinding(RuleCheck.Gap, [entry.Provision.Id, .. entry.Provision.HandsOnTo], day, Witness: deal);
            else if (givenUp)
                yield return new RuleFinding(RuleCheck.NotSearched, [entry.Provision.Id, .. entry.Provision.HandsOnTo], day, GivenUp: RuleCheck.Gap);
        }
    }

    /// <summary>Versions that begin on the day and that no deal meets.</summary>
    public IEnumerable<RuleFinding> NeverMatching()
    {
        foreach (var entry in side.Entries.Where(e => e.IsText && e.Version.From == day))
        {
            if (Witness([entry.Index], match => match[entry.Index], unknownCounts: true, out var givenUp) is null)
                yield return new RuleFinding(givenUp ? RuleCheck.NotSearched : RuleCheck.NeverMatches, [entry.Provision.Id], day, GivenUp: givenUp ? RuleCheck.NeverMatches : null);
        }
    }

    private bool Asks(int one, int other, int first, int second) => Dimensions.Closure(side, [one]).Contains(first) && Dimensions.Closure(side, [other]).Contains(second);

    // On other days the same texts were asked already: a text changes when a version begins or ends, and when a group of
    // countries that it names does.
    private bool IsNew(IEnumerable<int> entries) => Dimensions.Closure(side, entries).Select(i => side.Entries[i].Version)
        .Any(v => v.From == day || v.Until?.AddDays(1) == day || Groups(v.When).Any(g => g.TurnsOn(day)));

    private IEnumerable<CountryGroup> Groups(Condition condition)
    {
        var names = condition.Tests().SelectMany(t => t switch
        {
            Test.PlaceIn place => place.Places.Names,
            Test.Headquarters seat => seat.Places.Names,
            Test.Located home => home.Places.Names,
            _ => (IReadOnlyList<string>)[],
        }).ToHashSet(StringComparer.Ordinal);
        return side.Jurisdiction.Groups.Where(g => names.Contains(g.Id));
    }

    private Deal? Witness(int[] entries, Func<Answer[], Answer> wanted, bool unknownCounts, out bool givenUp)
    {
        givenUp = true;
        foreach (var order in Dimensions.Of(view, side, _search, entries))
        {
            var deal = _search.Find(order, entries, (_, match) => wanted(match), unknownCounts);
            givenUp = _search.IsGivenUp;
            if (deal is not null || !givenUp)
                return deal;
        }

        return null;
    }

    private string IdOf(int entry) => side.Entries[entry].Provision.Id;
}
