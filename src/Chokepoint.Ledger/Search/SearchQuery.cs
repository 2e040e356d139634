namespace Chokepoint.Ledger.Search;

/// <summary>Words looked for: some texts hold a query when together they hold each of its words, whatever its ending. A query without a word is held by none.</summary>
public sealed class SearchQuery(string query)
{
    private readonly string[] _stems = [.. SearchWords.StemsOf(query)];

    public bool IsHeldBy(params ReadOnlySpan<string?> texts)
    {
        foreach (var stem in _stems)
        {
            if (!Holds(texts, stem))
                return false;
        }

        return _stems.Length > 0;
    }

    // A word that has the stem holds it, so most texts are refused without being cut into words.
    private static bool Holds(ReadOnlySpan<string?> texts, string stem)
    {
        foreach (var text in texts)
        {
            if (text is not null && text.Contains(stem, StringComparison.OrdinalIgnoreCase) && SearchWords.StemsOf(text).Contains(stem, StringComparer.Ordinal))
                return true;
        }

        return false;
    }
}
