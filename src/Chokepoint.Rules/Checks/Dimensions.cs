using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Questions;

namespace Chokepoint.Rules.Checks;

/// <summary>The dimensions that some provisions ask about, each with as few values as tell all of them apart.</summary>
internal sealed class Dimensions
{
    /// <summary>The name of the dimension that tells which item it is.</summary>
    public const string Item = "item";

    private readonly BookView _view;
    private readonly Search _search;
    private readonly IReadOnlyList<Test> _tests;

    private Dimensions(BookView view, Search search, IReadOnlyList<Test> tests) => (_view, _search, _tests) = (view, search, tests);

    /// <summary>
    /// The dimensions in two orders: with places and parties first, and with the item first. Texts exclude each other by the
    /// one or by the other, and the search is short in the order that tells it early.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<Dimension>> Of(BookView view, SideView side, Search search, IEnumerable<int> entries)
    {
        var closure = Closure(side, entries);
        var tests = closure.SelectMany(i => side.Entries[i].Version.When.Tests()).Concat(side.Jurisdiction.Gate?.Tests() ?? []).ToArray();
        var all = new Dimensions(view, search, tests);
        Dimension[] parties = [.. all.OfPlaces(), .. all.OfParties()], item = [.. all.OfItem()], figures = [.. all.OfFigures()], settings = [.. all.OfAuthorisations()], rest = [.. all.OfDeal()];
        return [[.. settings, .. parties, .. item, .. rest, .. figures], [.. settings, .. item, .. figures, .. rest, .. parties]];
    }

    /// <summary>Some provisions with all that they ask for and yield to.</summary>
    public static IReadOnlySet<int> Closure(SideView side, IEnumerable<int> entries)
    {
        var seen = new HashSet<int>();
        var waiting = new Stack<int>(entries);
        foreach (var asked in side.Jurisdiction.Gate?.Tests().OfType<Test.ProvisionHolds>() ?? [])
        {
            if (side.Index.TryGetValue(asked.Provision, out var gate))
                waiting.Push(gate);
        }

        while (waiting.TryPop(out var index))
        {
            if (!seen.Add(index))
                continue;
            foreach (var next in side.Entries[index].YieldsTo.Concat(side.Entries[index].Version.When.Tests().OfType<Test.ProvisionHolds>().Select(t => side.Index.GetValueOrDefault(t.Provision, index))))
                waiting.Push(next);
        }

        return seen;
    }

    private IEnumerable<Dimension> OfItem()
    {
        var products = _tests.OfType<Test.Product>().Select(t => t.Products).ToArray();
        var measures = Measured();
        var traits = _tests.OfType<Test.Trait>().Select(t => t.Of).Distinct().ToArray();
        var vendors = products.SelectMany(p => p.Vendors).Concat(_tests.Any(t => t is Test.VendorHome) || products.Any(p => p.Sets.Count + p.SomeOf.Count > 0) ? VendorsByHome() : []).Distinct(StringComparer.Ordinal).ToArray();
        if (products.Length + measures.Count + traits.Length + vendors.Length == 0)
            yield break;

        // A chip by its figures, or one of those that products name.
        var named = _view.Dossier.Chips.Values.Where(c => products.Any(p => p.Families.Contains(c.Family) || p.Variants.Contains(c.Id))).DistinctBy(c => c.Family).ToArray();
        yield return new Dimension(Item, IsOfItem, _ =>
        [
            .. vendors.Append(null).Select(vendor => (Func<Deal, Deal>)(d => d with { Hypothetical = BookView.Nothing with { Vendor = vendor, Hbm = traits.Contains(ChipTrait.Hbm) ? Answer.Unknown : Answer.No } })),
            .. named.Select(chip => (Func<Deal, Deal>)(d => d with { Chip = chip })),
        ]);
        foreach (var trait in traits)
            yield return new Dimension(Word<ChipTrait>.Of(trait), t => t is Test.Trait asked && asked.Of == trait, d => d.Hypothetical is null ? Same : [.. new[] { Answer.Yes, Answer.No }.Select(a => (Func<Deal, Deal>)(x => x with { Hypothetical = With(x.Hypothetical!, trait, a) }))]);
    }

    private IEnumerable<Dimension> OfFigures()
    {
        var measures = Measured();
        foreach (var measure in Sweep.Measures.Where(measures.Contains))
            yield return new Dimension(Word<Measure>.Of(measure), t => t is Test.Compare asked && Parts(asked.Measure).Contains(measure), d => d.Hypothetical is null ? Same : Figures(d, measure));
    }

    private HashSet<Measure> Measured() => [.. _tests.OfType<Test.Compare>().SelectMany(t => Parts(t.Measure))];

    private IEnumerable<Dimension> OfPlaces()
    {
        foreach (var destination in YesNo)
        {
            var places = _tests.OfType<Test.PlaceIn>().Where(t => t.Destination == destination).Select(t => t.Places).ToArray();
            if (places.Length > 0)
                yield return new Dimension(destination ? "to" : "from", t => t is Test.PlaceIn asked && asked.Destination == destination, _ => [.. Countries(places).Select(c => (Func<Deal, Deal>)(d => destination ? d with { To = c } : d with { From = c }))]);
        }
    }

    private IEnumerable<Dimension> OfAuthorisations()
    {
        foreach (var kind in _tests.OfType<Test.Authorised>().SelectMany(t => t.Kinds).Distinct())
        {
            var held = new Authorisation("held", kind, null, [], null, [], null, null, null, null, null, [], null, null);
            yield return new Dimension("authorisations", t => t is Test.Authorised, _ => [d => d with { Authorisations = [.. d.Authorisations, held] }, d => d], IsSetting: true);
        }
    }

    private IEnumerable<Dimension> OfDeal()
    {
        foreach (var field in _tests.OfType<Test.WordIn>().Select(t => t.Field).Distinct())
            yield return new Dimension(Word<DealField>.Of(field), t => t is Test.WordIn asked && asked.Field == field, d => InputDomain.Of(Word<DealField>.Of(field), _view, _search.SubjectOf(d))!.Select(v => v.Set));
        foreach (var use in _tests.OfType<Test.Knows>().Select(t => t.EndUse).Distinct())
            yield return new Dimension("knowledge", t => t is Test.Knows asked && asked.EndUse == use, _ => [.. new[] { Knowledge.Known, Knowledge.None }.Select(k => (Func<Deal, Deal>)(d => d with { Knowledge = d.Knowledge.With(use, k) }))]);
        foreach (var name in _tests.OfType<Test.Certified>().Select(t => t.Name).Distinct(StringComparer.Ordinal))
            yield return new Dimension("certifications", t => t is Test.Certified asked && asked.Name == name, d => InputDomain.Of($"certifications.{name}", _view, _search.SubjectOf(d))!.Select(v => v.Set));
        foreach (var country in _tests.OfType<Test.Available>().Select(t => t.Country).Distinct(StringComparer.Ordinal))
            yield return new Dimension("available", t => t is Test.Available asked && asked.Country == country, d => InputDomain.Of($"available.{country}", _view, _search.SubjectOf(d))!.Select(v => v.Set));
        foreach (var measure in _tests.OfType<Test.Compare>().Select(t => t.Measure).Where(Conditions.LineTest.IsOfDeal).Distinct())
            yield return new Dimension(Word<Measure>.Of(measure), t => t is Test.Compare asked && asked.Measure == measure, _ => [.. Around(_tests.OfType<Test.Compare>().Where(t => t.Measure == measure).Select(t => t.Bounds)).Select(a => (Func<Deal, Deal>)(d => With(d, measure, a)))]);
    }

    private IEnumerable<Dimension> OfParties()
    {
        var tests = _tests.OfType<Test.OfParty>().ToArray();
        foreach (var sellers in YesNo)
        {
            var own = tests.Where(t => OfSeller(t) == sellers).ToArray();
            var roles = own.SelectMany(t => t.Roles.All).Distinct().ToArray();
            if (roles.Length == 0)
                continue;
            var named = own.OfType<Test.PartyIs>().SelectMany(t => t.Parties).Distinct(StringComparer.Ordinal).Where(_view.Dossier.Parties.ContainsKey).Select(id => _view.Dossier.Parties[id]);
            yield return new Dimension(sellers ? "seller" : "buyer", t => t is Test.OfParty asked && OfSeller(asked) == sellers, _ => [.. named.Append(Somebody(sellers)).Select(p => (Func<Deal, Deal>)(d => roles.Aggregate(d, (x, role) => x with { Parties = x.Parties.With(role, p) })))]);
            var seats = own.OfType<Test.Headquarters>().Select(t => t.Places).ToArray();
            if (seats.Length > 0)
                yield return Described("headquarters", t => t is Test.Headquarters, roles, Countries(seats).Select(c => (Func<Party, Party>)(p => p with { Headquarters = Given(c), Parent = Given("nobody") })));
            var homes = own.OfType<Test.Located>().Select(t => t.Places).ToArray();
            if (homes.Length > 0)
                yield return Described("home", t => t is Test.Located, roles, Countries(homes).Select(c => (Func<Party, Party>)(p => p with { Home = Given(c) })));
            foreach (var list in own.OfType<Test.Listed>().SelectMany(t => t.Lists).Distinct(StringComparer.Ordinal))
                yield return Described("list", t => t is Test.Listed asked && asked.Lists.Contains(list), roles, YesNo.Select(on => (Func<Party, Party>)(p => p with { Listings = [.. p.Listings, OnList(list, on)] })));
            var owned = own.OfType<Test.Owned>().SelectMany(t => t.Lists).Distinct(StringComparer.Ordinal).ToArray();
            if (owned.Length > 0)
                yield return Described("owners", t => t is Test.Owned, roles, new Amount?[] { Amount.Zero, Amount.Exactly(100), null }.Select(share => (Func<Party, Party>)(p => p with { AreOwnersComplete = share is not null, Owners = [OwnedBy(owned, share)] })));
            foreach (var of in own.OfType<Test.InClass>().SelectMany(t => t.Classes).Concat(own.OfType<Test.SomeOf>().SelectMany(t => t.Classes)).Where(c => c != PartyClass.All).Distinct())
                yield return Described("class", t => t is Test.InClass or Test.SomeOf, roles, new[] { Answer.Yes, Answer.No }.Select(a => (Func<Party, Party>)(p => p with { Classes = [.. p.Classes, new ClassMembership(of, a, Basis.Given, [], null)] })));
        }
    }

    private static readonly Func<Deal, Deal>[] Same = [d => d];

    private static readonly bool[] YesNo = [true, false];

    private static bool OfSeller(Test.OfParty test) => Roles.Seller.All.Intersect(test.Roles.All).Any();

    private static bool IsOfItem(Test test) => test is Test.Product or Test.VendorHome or Test.Trait || test is Test.Compare compare && !Conditions.LineTest.IsOfDeal(compare.Measure);

    private static Dimension Described(string name, Func<Test, bool> asks, Role[] roles, IEnumerable<Func<Party, Party>> tell)
    {
        var all = tell.ToArray();
        return new Dimension(name, asks, deal => deal.Parties[roles[0]] is { IsGiven: true } party
            ? all.Select(t => (Func<Deal, Deal>)(d => Replaced(d, roles, t(party))))
            : Same);
    }

    private static Deal Replaced(Deal deal, Role[] roles, Party party) => roles.Aggregate(deal, (x, role) => x with { Parties = x.Parties.With(role, party) });

    private static Party Somebody(bool sells) => new()
    {
        Id = sells ? "another seller" : "a buyer",
        Kind = PartyKind.Company,
        Names = [new PartyName(sells ? "another seller" : "a buyer", "und", [])],
        Classes = [],
        Listings = [],
        IsGiven = true,
    };

    private Listing OnList(string list, bool on) => new(list, on, on ? Facts.Time.DaySpan.On(_view.Clocks.InForceOn < _view.Clocks.KnownAsOf ? _view.Clocks.InForceOn : _view.Clocks.KnownAsOf) : null, null, on ? [] : [DateOnly.MinValue, DateOnly.MaxValue], null, [], null, null);

    private Stake OwnedBy(string[] lists, Amount? share) =>
        new("", share, share, null, null, Basis.Given, [], null) { Described = Somebody(sells: false) with { Id = "a listed owner", Owners = [], AreOwnersComplete = true, Listings = [.. lists.Select(l => OnList(l, true))] } };

    private static Fact<string> Given(string value) => new(value, Basis.Given, [], null, []);

    private IEnumerable<Func<Deal, Deal>> Figures(Deal deal, Measure measure) =>
        Sweep.StartsOf(_view, _search.SubjectOf(deal), measure).Select(a => (Func<Deal, Deal>)(d => With(d, measure, a)));

    /// <summary>One country for each way in which some sets of places hold or do not hold it.</summary>
    private IEnumerable<string> Countries(Places[] places) => _view.Dossier.Jurisdictions.Values.SelectMany(j => j.Groups).SelectMany(g => g.Members.Concat(g.Changes.Select(c => c.Country)))
        .Concat(places.SelectMany(p => p.Names).Where(Facts.Countries.IsCode))
        .Append(Facts.Countries.UnitedStates)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .DistinctBy(c => string.Concat(places.Select(p => (int)_view.Places.Holds(p, c))), StringComparer.Ordinal);

    private IEnumerable<string> VendorsByHome() => _view.Dossier.Chips.Values.Select(c => c.Vendor).Distinct(StringComparer.Ordinal)
        .Where(_view.Dossier.Parties.ContainsKey).DistinctBy(v => _view.Dossier.Parties[v].Headquarters?.Value, StringComparer.Ordinal);

    private static IEnumerable<Amount> Around(IEnumerable<Bounds> bounds) => bounds.SelectMany(b => new[] { b.Low, b.High }).OfType<Amount>()
        .SelectMany(a => new[] { a.Micro - 1, a.Micro, a.Micro + 1 }).Where(m => m >= 0).Distinct().Order().Select(Amount.FromMicro);

    private static IEnumerable<Measure> Parts(Measure measure) => measure switch
    {
        Measure.Density => [Measure.Tpp, Measure.DieArea],
        Measure.BandwidthSum => [Measure.MemoryBandwidth, Measure.InterconnectBandwidth],
        var single => [single],
    };

    private static Hypothetical With(Hypothetical item, ChipTrait trait, Answer answer) => trait switch
    {
        ChipTrait.Datacenter => item with { Datacenter = answer },
        ChipTrait.NonPlanar => item with { NonPlanar = answer },
        ChipTrait.Hbm => item with { Hbm = answer },
    };

    internal static Deal With(Deal deal, Measure measure, Amount value) => measure switch
    {
        Measure.Units => deal with { Units = value },
        Measure.UnitsInPeriod => deal with { Units = value, UnitsBefore = Amount.Zero },
        Measure.PercentComplete => deal with { PercentComplete = value },
        Measure.DomesticShare => deal with { DomesticShare = value },
        _ => deal with { Hypothetical = deal.Hypothetical! with { Figures = new Dictionary<Measure, AmountRange>(deal.Hypothetical.Figures) { [measure] = AmountRange.At(value) } } },
    };
}
