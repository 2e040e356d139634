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

    T OfParty(Test.OfParty test);

    T Knows(Test.Knows test);

    T Certified(Test.Certified test);

    T Available(Test.Available test);

    T Authorised(Test.Authorised test);

    T ProvisionHolds(Test.ProvisionHolds test);
}
