using Chokepoint.Facts;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;
using Chokepoint.Rules.Deals;

namespace Chokepoint.Rules.Conditions;

/// <summary>Answers tests about one subject. What is not told, not in the dossier or not public is unknown, never no.</summary>
internal sealed class TestAnswers(Subject subject) : ITestVisitor<Answer>
{
    private readonly Subject _subject = subject;

    // Figures of the item are compared all at once by the table of tests; here only quantities of the deal arrive.
    public Answer Compare(Test.Compare test) => Comparison.Of(test.Measure, _subject.Quantity(test.Measure), test.Bounds);

    public Answer Trait(Test.Trait test)
    {
        var answer = TraitOf(test.Of);
        return test.Wanted ? answer : answer.Not();
    }

    public Answer Product(Test.Product test)
    {
        var products = test.Products;
        if (!_subject.HasItem)
            return Answer.Unknown;
        var vendor = _subject.Deal.Chip?.Vendor ?? _subject.Deal.Hypothetical?.Vendor;
        if (_subject.Deal.Chip is { } chip && (products.Families.Contains(chip.Family) || products.Variants.Contains(chip.Id)))
            return Answer.Yes;
        if (vendor is not null && products.Vendors.Contains(vendor))
            return Answer.Yes;
        var answer = Answer.No;
        foreach (var set in products.Sets)
            answer = answer.Or(InSet(set, vendor));

        // Products that the words do not pin down: nobody outside can tell which of the set are meant.
        foreach (var set in products.SomeOf)
            answer = answer.Or(InSet(set, vendor).And(Answer.Unknown));
        return answer;
    }

    public Answer VendorHome(Test.VendorHome test) =>
        HomeOfVendor() is { } home ? _subject.Places.Holds(test.Places, home) : Answer.Unknown;

    public Answer WordIn(Test.WordIn test)
    {
        var deal = _subject.Deal;
        var told = test.Field switch
        {
            DealField.Kind => Understanding.KindBits(deal),
            DealField.Form => Bit((int?)deal.Form),
            DealField.Use => Bit((int?)deal.Use),
            DealField.Work => Bit((int?)deal.Work),
            DealField.Site => Bit((int?)deal.Site),
            DealField.Funding => Bit((int?)deal.Funding),
            DealField.Stage => Bit((int?)deal.Stage),
            DealField.Jurisdiction => Bit((int?)deal.Jurisdiction),
        };
        return told == 0 ? Answer.Unknown : Answers.Of((told & test.Bits) != 0);
    }

    public Answer PlaceIn(Test.PlaceIn test) =>
        (test.Destination ? _subject.Deal.To : _subject.Deal.From) is { } country ? _subject.Places.Holds(test.Places, country) : Answer.Unknown;

    // Tests of parties are asked of each party by itself, once a view, and joined over the roles by the table of tests.
    public Answer OfParty(Test.OfParty test) => throw new InvalidOperationException($"{test.GetType().Name} is asked of a party");

    public Answer Knows(Test.Knows test)
    {
        if (_subject.Deal.Use is { } use && Word<DealUse>.Of(use) == Word<EndUse>.Of(test.EndUse))
            return Answer.Yes;
        return _subject.Deal.Knowledge[test.EndUse] switch
        {
            Knowledge.Known => Answer.Yes,
            Knowledge.None => Answer.No,
            Knowledge.RedFlags or Knowledge.NotAsked => Answer.Unknown,
        };
    }

    public Answer Certified(Test.Certified test) => _subject.Deal.Certifications.GetValueOrDefault(test.Name, Answer.Unknown);

    public Answer Available(Test.Available test) => _subject.Deal.AvailableIn.GetValueOrDefault(test.Country, Answer.Unknown);

    // Whether the authorisation reaches the deal is judged where a requirement is; here only that one of the kind is held on the day.
    public Answer Authorised(Test.Authorised test) => Answers.Of(_subject.Deal.Authorisations.Any(a => test.Kinds.Contains(a.Kind) && !(_subject.Clocks.InForceOn < a.ValidFrom || _subject.Clocks.InForceOn > a.ValidTo) && !(a.Known > _subject.Clocks.KnownAsOf)));

    // Filled in when the provision itself is judged; one that does not stand on the day does not hold.
    public Answer ProvisionHolds(Test.ProvisionHolds test) => Answer.No;

    private static uint Bit(int? word) => word is { } w ? 1u << w : 0;

    private Answer TraitOf(ChipTrait trait) => (trait, _subject.Deal) switch
    {
        (ChipTrait.Datacenter, { Hypothetical: { } given }) => given.Datacenter,
        (ChipTrait.NonPlanar, { Hypothetical: { } given }) => given.NonPlanar,
        (ChipTrait.Hbm, { Hypothetical: { } given }) => given.Hbm,
        (ChipTrait.Datacenter, { Chip: { } chip }) => Of(chip.Datacenter?.Value),
        (ChipTrait.NonPlanar, { Chip: { } chip }) => Of(chip.NonPlanar?.Value),

        // The chips of the dossier are processors: memory on their package is no memory stack of its own.
        (ChipTrait.Hbm, { Chip: not null }) => Answer.No,
        _ => Answer.Unknown,
    };

    private static Answer Of(bool? value) => value is { } v ? Answers.Of(v) : Answer.Unknown;

    private string? HomeOfVendor() =>
        (_subject.Deal.Chip?.Vendor ?? _subject.Deal.Hypothetical?.Vendor) is { } vendor && _subject.Dossier.Parties.TryGetValue(vendor, out var party)
            ? party.Headquarters?.Value
            : null;

    private Answer InSet(ProductSet set, string? vendor)
    {
        var home = vendor is null ? null : HomeOfVendor();
        return set switch
        {
            ProductSet.All => Answer.Yes,
            ProductSet.Us => home is null ? Answer.Unknown : Answers.Of(home == Countries.UnitedStates),
            ProductSet.Foreign => home is null ? Answer.Unknown : Answers.Of(home != Countries.China),
            ProductSet.ChinaVariants => Of(_subject.Deal.Chip?.ChinaVariant?.Value),
        };
    }
}
