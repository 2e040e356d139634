using Chokepoint.Facts;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Rules.Conditions;

/// <summary>Each test in the words of the rule: for people, and as its identity in a book.</summary>
public sealed class TestWords : ITestVisitor<string>, IPartyTestVisitor<string>
{
    private TestWords()
    {
    }

    public static TestWords Instance { get; } = new();

    public string Compare(Test.Compare test) => $"{Word<Measure>.Of(test.Measure)} {test.Bounds} {test.Measure.Unit()}";

    public string Trait(Test.Trait test) => $"{Word<ChipTrait>.Of(test.Of)} is {(test.Wanted ? "yes" : "no")}";

    public string Product(Test.Product test) => $"product is {InWords(test.Products)}";

    public string VendorHome(Test.VendorHome test) => $"the vendor's headquarters are in {List(test.Places.Names)}";

    public string WordIn(Test.WordIn test) => $"{Word<DealField>.Of(test.Field)} is {List(test.Words)}";

    public string PlaceIn(Test.PlaceIn test) => $"{(test.Destination ? "destination" : "origin")} is in {List(test.Places.Names)}";

    public string OfParty(Test.OfParty test) => test.Accept((IPartyTestVisitor<string>)this);

    public string Headquarters(Test.Headquarters test) => $"headquarters of {List(test.Roles)} or of the ultimate parent are in {List(test.Places.Names)}";

    public string Located(Test.Located test) => $"{List(test.Roles)} is registered in {List(test.Places.Names)}";

    public string PartyIs(Test.PartyIs test) => $"{List(test.Roles)} is {List(test.Parties)}";

    public string InClass(Test.InClass test) => $"{List(test.Roles)} is of class {List(test.Classes)}";

    public string SomeOf(Test.SomeOf test) => $"{List(test.Roles)} is one of the unnamed {List(test.Classes)} addressed";

    public string Listed(Test.Listed test) => $"{List(test.Roles)} is on {List(test.Lists)}";

    public string Owned(Test.Owned test) => test.ShareUnknown
        ? $"{List(test.Roles)} has an owner on {List(test.Lists)} whose share is not known"
        : $"{List(test.Roles)} is owned {test.Percent} % by parties on {List(test.Lists)}";

    public string Knows(Test.Knows test) => $"knowledge of {Word<EndUse>.Of(test.EndUse)} end use";

    public string Certified(Test.Certified test) => $"certified: {test.Name}";

    public string Available(Test.Available test) => $"on sale in {test.Country} on {test.On:O}";

    public string Authorised(Test.Authorised test) => $"authorised by {List(test.Kinds)}";

    public string ProvisionHolds(Test.ProvisionHolds test) => $"{test.Provision} holds";

    /// <summary>Products in the words of a rule.</summary>
    public static string InWords(Products products) => List(
    [
        .. products.Families.Select(f => f + " family"),
        .. products.Variants,
        .. products.Vendors.Select(v => "any of " + v),
        .. products.Sets.Select(s => Word<ProductSet>.Of(s) + " products"),
        .. products.SomeOf.Select(s => "some of the " + Word<ProductSet>.Of(s) + " products"),
        .. products.None is null ? [] : (string[])[products.None],
    ]);

    private static string List(IReadOnlyList<string> words) => string.Join(" or ", words);

    private static string List(IReadOnlyList<PartyClass> classes) => List([.. classes.Select(Word<PartyClass>.Of)]);

    private static string List(IReadOnlyList<AuthorisationKind> kinds) => List([.. kinds.Select(Word<AuthorisationKind>.Of)]);

    private static string List(Roles roles) =>
        roles.All.SequenceEqual(Roles.Buyer.All) ? "buyer" : roles.All.SequenceEqual(Roles.Seller.All) ? "seller" : List([.. roles.All.Select(Word<Role>.Of)]);
}
