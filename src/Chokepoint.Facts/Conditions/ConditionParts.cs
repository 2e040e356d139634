namespace Chokepoint.Facts.Conditions;

/// <summary>Looks into conditions.</summary>
public static class ConditionParts
{
    /// <summary>All tests of a condition, left to right.</summary>
    public static IEnumerable<Test> Tests(this Condition condition) => condition.Match(
        all => all.Parts.SelectMany(Tests),
        any => any.Parts.SelectMany(Tests),
        not => Tests(not.Part),
        test => (IEnumerable<Test>)[test.Test]);
}
