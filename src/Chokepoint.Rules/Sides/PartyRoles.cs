using Chokepoint.Facts.Conditions;

namespace Chokepoint.Rules.Sides;

/// <summary>Whose listing a condition asks about.</summary>
internal static class PartyRoles
{
    public static Roles Listed(Condition condition) => new([.. condition.Tests().OfType<Test.Listed>().SelectMany(t => t.Roles.All).Distinct()]);

    public static IReadOnlyList<string> Lists(Condition condition) => [.. condition.Tests().OfType<Test.Listed>().SelectMany(t => t.Lists).Distinct(StringComparer.Ordinal)];
}
