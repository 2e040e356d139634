using Chokepoint.Facts.Conditions;
using Chokepoint.Rules.Deals;

namespace Chokepoint.Rules.Conditions;

/// <summary>For a test without an answer: could the user tell what it lacks? Else our data lack it, or nobody outside knows.</summary>
internal sealed class TestIsTold(Subject subject) : ITestVisitor<bool>
{
    public bool Compare(Test.Compare test) => LineTest.IsOfDeal(test.Measure) || OfItem();

    public bool Trait(Test.Trait test) => OfItem();

    public bool Product(Test.Product test) => test.Products.SomeOf.Count == 0 ? OfItem() : !subject.HasItem;

    public bool VendorHome(Test.VendorHome test) => OfItem();

    public bool WordIn(Test.WordIn test) => true;

    public bool PlaceIn(Test.PlaceIn test) => (test.Destination ? subject.Deal.To : subject.Deal.From) is null;

    // Of a party of the dossier our data lack it, and of unnamed addressees nobody outside knows; of a party described in
    // the question, or not told at all, the user could tell.
    public bool OfParty(Test.OfParty test)
    {
        var told = false;
        for (var i = 0; i < test.Roles.All.Count; i++)
        {
            if (subject.Deal.Parties[test.Roles.All[i]] is not { } party)
                continue;
            told = true;
            if (party.IsGiven && test is not Test.SomeOf)
                return true;
        }

        return !told;
    }

    public bool Knows(Test.Knows test) => true;

    public bool Certified(Test.Certified test) => true;

    public bool Available(Test.Available test) => true;

    public bool Authorised(Test.Authorised test) => false;

    // The provision's own lack is looked into where it is judged.
    public bool ProvisionHolds(Test.ProvisionHolds test) => false;

    private bool OfItem() => !subject.HasItem || subject.Deal.Hypothetical is not null;
}
