using Chokepoint.Facts.Deals;

namespace Chokepoint.Facts.Conditions;

/// <summary>Makes tests of a deal's word fields.</summary>
public static class WordTests
{
    public static Test.WordIn In<T>(DealField field, IReadOnlyList<T> words)
        where T : struct, Enum
    {
        var bits = 0u;
        var names = new string[words.Count];
        for (var i = 0; i < names.Length; i++)
        {
            bits |= 1u << Word<T>.IndexOf(words[i]);
            names[i] = Word<T>.Of(words[i]);
        }

        return new Test.WordIn(field, bits, names);
    }
}
