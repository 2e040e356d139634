namespace Chokepoint.Ledger.Search;

/// <summary>Cuts texts into words to search by, without their English endings, so that "summons" finds "summoned".</summary>
internal static class SearchWords
{
    private const int ShortestStem = 3;
    private static readonly string[] Endings = ["ings", "ing", "ied", "ies", "ed", "es", "s", "e", "y"];

    /// <summary>The stems of the runs of letters and digits, in lower case.</summary>
    public static IEnumerable<string> StemsOf(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (inside && start < 0)
                start = i;
            if (inside || start < 0)
                continue;
            yield return Stem(text[start..i].ToLowerInvariant());
            start = -1;
        }
    }

    private static string Stem(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length < ShortestStem || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = word[..^ending.Length];

            // A consonant that the ending doubled: banned, ban.
            return stem.Length > ShortestStem && ending is "ing" or "ed" && stem[^1] == stem[^2] ? stem[..^1] : stem;
        }

        return word;
    }
}
