using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Quantities;
using Chokepoint.Facts.Time;
using Chokepoint.Parties.Ownership;
using CsCheck;

namespace Chokepoint.Tests.Parties.Ownership;

public sealed class ListedOwnersTests
{
    private const string List = "entity-list";

    private static readonly Test.Owned Half = new(Roles.Buyer, [List], new Bounds(Amount.Exactly(50), true, null, false), false);

    private static readonly TwoClocks Day = Ask.On("2025-10-15", "2025-10-15");

    private static Party Firm(string id, IReadOnlyList<Stake>? owners, bool listed = false, bool complete = true) => new()
    {
        Id = id,
        Kind = PartyKind.Company,
        Names = [new PartyName(id, "en", [])],
        Classes = [],
        Listings = [new Listing(List, listed, listed ? DaySpan.On(Ask.Day("2020-01-01")) : null, null, listed ? [] : [Ask.Day("2020-01-01"), Ask.Day("2026-07-31")], null, [], null, null)],
        Owners = owners,
        AreOwnersComplete = complete,
        IsGiven = true,
    };

    private static Stake Of(Party owner, decimal low, decimal? high = null) =>
        new(owner.Id, Amount.Exactly(low), Amount.Exactly(high ?? low), null, null, Basis.Given, [], null) { Described = owner };

    private static Answer Reaches(Party party) => new ListedOwners(Project.Dossier).Of(party, Half, Day).Reaches;

    [Fact]
    public void Firms_that_own_each_other_and_nobody_else_are_not_caught()
    {
        var one = new List<Stake>();
        var first = Firm("first", one);
        var second = Firm("second", [Of(first, 60), Of(Firm("free", []), 40)]);
        one.Add(Of(second, 100));
        Assert.Equal(Answer.No, Reaches(first));
        Assert.Equal(Answer.No, Reaches(second));
    }

    [Fact]
    public void A_listed_owner_of_a_ring_catches_the_whole_ring()
    {
        var one = new List<Stake>();
        var first = Firm("first", one);
        var second = Firm("second", [Of(first, 60)]);
        one.AddRange([Of(second, 40), Of(Firm("listed", null, listed: true), 50)]);
        Assert.Equal(Answer.Yes, Reaches(first));
        Assert.Equal(Answer.Yes, Reaches(second));
    }

    [Fact]
    public void A_chain_of_ten_thousand_firms_is_followed_to_its_end_and_shown_for_a_few()
    {
        var party = Firm("listed", null, listed: true);
        for (var i = 0; i < 10_000; i++)
            party = Firm($"firm-{i}", [Of(party, 50)], complete: true);
        var ownership = new ListedOwners(Project.Dossier).Of(party, Half, Day);
        Assert.Equal(Answer.Yes, ownership.Reaches);
        var shown = 0;
        for (var at = ownership; at is not null; at = at.Owners[0].Behind)
            shown++;
        Assert.InRange(shown, 2, 20);
    }

    [Fact]
    public void Without_ownership_data_nothing_is_known() => Assert.Equal(Answer.Unknown, Reaches(Firm("unknown", null)));

    [Fact]
    public void What_the_stakes_leave_over_may_be_anybodys() => Assert.Equal(Answer.Unknown, Reaches(Firm("open", [Of(Firm("free", []), 40)], complete: false)));

    [Fact]
    public void All_shares_together_are_at_most_the_whole()
    {
        var (listed, free) = (Firm("listed", null, listed: true), Firm("free", []));
        Assert.Equal(Answer.No, Reaches(Firm("bounded-above", [Of(listed, 10, 30), Of(free, 70, 90)], complete: false)));
        Assert.Equal(Answer.Unknown, Reaches(Firm("small-holders", [Of(listed, 45, 60), Of(free, 45)])));
    }

    [Fact]
    public void Twelve_firms_that_own_each_other_are_shown_in_a_moment()
    {
        var stakes = Enumerable.Range(0, 12).Select(_ => new List<Stake>()).ToArray();
        var firms = stakes.Select((s, i) => Firm($"firm-{i}", s)).ToArray();
        for (var i = 0; i < firms.Length; i++)
            stakes[i].AddRange(firms.Where((_, j) => j != i).Select(f => Of(f, 9)));
        Assert.Equal(Answer.No, Reaches(firms[0]));
    }

    [Fact]
    public void A_share_that_is_open_further_up_is_a_red_flag_too()
    {
        var listed = Firm("listed", null, listed: true);
        var holding = Firm("holding", [new Stake("listed", Amount.Exactly(10), null, null, null, Basis.Given, [], null) { Described = listed }], complete: false);
        Assert.Equal(Answer.Yes, new ListedOwners(Project.Dossier).Of(Firm("firm", [Of(holding, 60)]), Half, Day).ShareUnknown);
    }

    [Fact]
    public void A_listed_owner_beyond_the_levels_shown_still_hands_its_entry_down()
    {
        var party = Firm("listed", null, listed: true);
        for (var i = 0; i < 40; i++)
            party = Firm($"firm-{i}", [Of(party, 100)]);
        Assert.Equal(Answer.Yes, Assert.Single(new ListedOwners(Project.Dossier).Of(party, Half, Day).Entries).Counts);
    }

    [Fact]
    public void Nobody_owns_a_person() => Assert.Equal(Answer.No, Reaches(Firm("somebody", null) with { Kind = PartyKind.Person }));

    // An owner told more narrowly never turns a settled answer, and more of a listed owner never takes one out.
    [Fact]
    public void A_narrower_share_settles_and_never_turns() =>
        Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[0, 100], Gen.Bool, Gen.Bool).Sample((a, b, c, through, complete) =>
        {
            var (low, high) = (Math.Min(a, b), Math.Max(a, b));
            var inside = low + ((high - low) * c / 100);
            Party Owned(decimal from, decimal to)
            {
                var listed = Firm("listed", null, listed: true);
                var owner = through ? Firm("between", [Of(listed, 50)]) : listed;
                return Firm("firm", [Of(owner, from, to)], complete: complete);
            }

            var (wide, narrow, more) = (Reaches(Owned(low, high)), Reaches(Owned(inside, inside)), Reaches(Owned(high, high)));
            return (wide == Answer.Unknown || wide == narrow) && (narrow != Answer.Yes || more == Answer.Yes);
        });
}
