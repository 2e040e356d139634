using Chokepoint.Facts;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Parties;
using Chokepoint.Rules.Deals;

namespace Chokepoint.Rules.Conditions;

/// <summary>Answers tests about one subject. What is not told, not in the dossier or not public is unknown, never no.</summary>
internal sealed class TestAnswers(Subject subject, Func<string, Answer> provision) : ITestVisitor<Answer>
{
    // Figures of the item are compared all at once by the table of tests; here only quantities of the deal arrive.
    public Answer Compare(Test.Compare test) => Comparison.Of(subject.Quantity(test.Measure), test.Bounds);

    public Answer Trait(Test.Trait test)
    {
        var answer = TraitOf(test.Of);
        return test.Wanted ? answer : answer.Not();
    }

    public Answer Product(Test.Product test)
    {
        var products = test.Products;
        if (!subject.HasItem)
            return Answer.Unknown;
        var vendor = subject.Deal.Chip?.Vendor ?? subject.Deal.Hypothetical?.Vendor;
        if (subject.Deal.Chip is { } chip && (products.Families.Contains(chip.Family) || products.Variants.Contains(chip.Id)))
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
        HomeOfVendor() is { } home ? subject.Places.Holds(test.Places, home) : Answer.Unknown;

    public Answer WordIn(Test.WordIn test)
    {
        var deal = subject.Deal;
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
        (test.Destination ? subject.Deal.To : subject.Deal.From) is { } country ? subject.Places.Holds(test.Places, country) : Answer.Unknown;

    public Answer Headquarters(Test.Headquarters test) => AnyOf(test.Roles, party => HeadquartersIn(party, test.Places));

    public Answer Located(Test.Located test) =>
        AnyOf(test.Roles, party => party.Home is { } home ? subject.Places.Holds(test.Places, home.Value) : Answer.Unknown);

    public Answer PartyIs(Test.PartyIs test) =>
        AnyOf(test.Roles, party => test.Parties.Contains(party.Id) ? Answer.Yes : test.Parties.Any(named => CouldBe(party, named)) ? Answer.Unknown : Answer.No);

    public Answer InClass(Test.InClass test) => AnyOf(test.Roles, party => Member(party, test.Classes));

    // A member of the kind may be one of those addressed, or not: nobody outside can tell.
    public Answer SomeOf(Test.SomeOf test) => AnyOf(test.Roles, party => Member(party, test.Classes)).And(Answer.Unknown);

    public Answer Listed(Test.Listed test) => AnyOf(test.Roles, party => Listings.On(party, test.Lists, subject));

    public Answer Owned(Test.Owned test) => AnyOf(test.Roles, party => Listings.OwnedByListed(party, test, subject));

    public Answer Knows(Test.Knows test)
    {
        if (subject.Deal.Use is { } use && Word<DealUse>.Of(use) == Word<EndUse>.Of(test.EndUse))
            return Answer.Yes;
        return subject.Deal.Knowledge.GetValueOrDefault(test.EndUse) switch
        {
            Knowledge.Known => Answer.Yes,
            Knowledge.None => Answer.No,
            Knowledge.RedFlags or Knowledge.NotAsked => Answer.Unknown,
        };
    }

    public Answer Certified(Test.Certified test) => subject.Deal.Certifications.GetValueOrDefault(test.Name, Answer.Unknown);

    public Answer Available(Test.Available test) => subject.Deal.AvailableIn.GetValueOrDefault(test.Country, Answer.Unknown);

    public Answer Authorised(Test.Authorised test) => Answers.Of(subject.Deal.Authorisations.Any(a => test.Kinds.Contains(a.Kind)));

    public Answer ProvisionHolds(Test.ProvisionHolds test) => provision(test.Provision);

    private static uint Bit(int? word) => word is { } w ? 1u << w : 0;

    // With nobody told in the roles, it is unknown; else any of those told decides.
    private Answer AnyOf(Roles roles, Func<Party, Answer> ask)
    {
        var (answer, told) = (Answer.No, false);
        foreach (var party in subject.Of(roles))
        {
            told = true;
            answer = answer.Or(ask(party));
            if (answer == Answer.Yes)
                break;
        }

        return told ? answer : Answer.Unknown;
    }

    // A party described without a name could be a named one that is of the same country and of all the classes told.
    private bool CouldBe(Party described, string named) =>
        described is { IsGiven: true, Names.Count: 0 }
        && subject.Dossier.Parties.TryGetValue(named, out var known)
        && (described.Home is null || known.Home is null || described.Home.Value == known.Home.Value)
        && described.Classes.All(told => known.Classes.Any(c => c.Class == told.Class && c.Member == Answer.Yes));

    private Answer HeadquartersIn(Party party, Places places)
    {
        var own = party.Headquarters is { } headquarters ? subject.Places.Holds(places, headquarters.Value) : Answer.Unknown;
        if (own == Answer.Yes || party.Parent is { Value: "nobody" })
            return own;
        var parents = party.Parent is { } parent && subject.Dossier.Parties.TryGetValue(parent.Value, out var owner) && owner.Headquarters is { } seat
            ? subject.Places.Holds(places, seat.Value)
            : Answer.Unknown;
        return own.Or(parents);
    }

    private static Answer Member(Party party, IReadOnlyList<PartyClass> classes)
    {
        var answer = Answer.No;
        foreach (var wanted in classes)
            answer = answer.Or(Member(party, wanted));
        return answer;
    }

    private static Answer Member(Party party, PartyClass wanted)
    {
        if (wanted == PartyClass.All)
            return Answer.Yes;
        foreach (var membership in party.Classes)
        {
            if (membership.Class == wanted)
                return membership.Member;
        }

        // A party described in the question is of the classes told and no other; of one in the dossier a class that is
        // not recorded is unknown.
        return party is { IsGiven: true, Classes.Count: > 0 } ? Answer.No : Answer.Unknown;
    }

    private Answer TraitOf(ChipTrait trait) => (trait, subject.Deal) switch
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
        (subject.Deal.Chip?.Vendor ?? subject.Deal.Hypothetical?.Vendor) is { } vendor && subject.Dossier.Parties.TryGetValue(vendor, out var party)
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
            ProductSet.ChinaVariants => Of(subject.Deal.Chip?.ChinaVariant?.Value),
        };
    }
}
