namespace Chokepoint.Facts.Conditions;

/// <summary>An answer for every kind of test.</summary>
public interface ITestVisitor<T>
{
    T Compare(Test.Compare test);

    T Trait(Test.Trait test);

    T Product(Test.Product test);

    T VendorHome(Test.VendorHome test);

    T WordIn(Test.WordIn test);

    T PlaceIn(Test.PlaceIn test);

    T Headquarters(Test.Headquarters test);

    T Located(Test.Located test);

    T PartyIs(Test.PartyIs test);

    T InClass(Test.InClass test);

    T SomeOf(Test.SomeOf test);

    T Listed(Test.Listed test);

    T Owned(Test.Owned test);

    T Knows(Test.Knows test);

    T Certified(Test.Certified test);

    T Available(Test.Available test);

    T Authorised(Test.Authorised test);

    T ProvisionHolds(Test.ProvisionHolds test);
}
