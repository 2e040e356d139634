using System.Text;

namespace Chokepoint.Facts;

/// <summary>The one word for each member of a closed set, in YAML, JSON and on the page: the C# name in snake_case.</summary>
public static class Word<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Words = [.. Enum.GetNames<T>().Select(Snake)];

    public static IReadOnlyList<string> All => Words;

    public static string Of(T value) => Words[Array.IndexOf(Values, value)];

    public static T? Parse(string text)
    {
        var at = Array.IndexOf(Words, text);
        return at < 0 ? null : Values[at];
    }

    private static string Snake(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
                text.Append('_');
            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
