using System.Collections.Concurrent;
using System.Globalization;

namespace Chokepoint.Facts;

/// <summary>Countries by the two letters of ISO 3166-1.</summary>
public static class Countries
{
    /// <summary>One of the two countries whose sides this bench compares: product sets are named after them.</summary>
    public const string UnitedStates = "US";

    /// <inheritdoc cref="UnitedStates"/>
    public const string China = "CN";

    /// <summary>Is it the code of a country or territory?</summary>
    public static bool IsCode(string text)
    {
        if (text.Length != 2 || !text.All(char.IsAsciiLetterUpper))
            return false;
        if (!Known.TryGetValue(text, out var known))
            Known[text] = known = Boxed[Exists(text) ? 1 : 0];
        return (bool)known;
    }

    private static readonly ConcurrentDictionary<string, object> Known = new(StringComparer.Ordinal);

    private static readonly object[] Boxed = [false, true];

    private static bool Exists(string code)
    {
        try
        {
            return new RegionInfo(code).TwoLetterISORegionName == code;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
