namespace Chokepoint.Facts.Conditions;

/// <summary>An answer for every kind of test of a party.</summary>
public interface IPartyTestVisitor<T>
{
    T Headquarters(Test.Headquarters test);

    T Located(Test.Located test);

    T PartyIs(Test.PartyIs test);

    T InClass(Test.InClass test);

    T SomeOf(Test.SomeOf test);

    T Listed(Test.Listed test);

    T Owned(Test.Owned test);
}
