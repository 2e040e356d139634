using Chokepoint.Facts.Deals;

namespace Chokepoint.Facts.Conditions;

/// <summary>Makes tests of a deal's word fields.</summary>
public static class WordTests
{
    public static Test.WordIn In<T>(DealField field, IReadOnlyList<T> words)
        where T : struct, Enum
    {
        var all = Enum.GetValues<T>();
        var bits = words.Aggregate(0u, (sum, word) => sum | (1u << Array.IndexOf(all, word)));
        return new Test.WordIn(field, bits, [.. words.Select(Word<T>.Of)]);
    }
}
