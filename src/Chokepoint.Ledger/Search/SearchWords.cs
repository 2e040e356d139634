namespace Chokepoint.Ledger.Search;

/// <summary>Cuts texts into words to search by.</summary>
internal static class SearchWords
{
    private const int ShortestStem = 4;
    private static readonly string[] Endings = ["ing", "ed", "es", "s"];

    /// <summary>Runs of letters and digits, in lower case.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (inside && start < 0)
                start = i;
            if (inside || start < 0)
                continue;
            yield return text[start..i].ToLowerInvariant();
            start = -1;
        }
    }

    /// <summary>The word without its English ending, so that "summons" finds "summoned".</summary>
    public static string Stem(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length];
        }

        return word;
    }
}
