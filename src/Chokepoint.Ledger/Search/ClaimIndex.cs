using Chokepoint.Facts;
using Chokepoint.Facts.Reports;
using Chokepoint.Ledger.Books;

namespace Chokepoint.Ledger.Search;

/// <summary>Finds claims by words: which claims hold each word, so that a query looks at no claim that lacks one.</summary>
internal sealed class ClaimIndex
{
    private readonly ClaimBook _book;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly string[] _words;
    private readonly List<int>[] _claims;

    public ClaimIndex(ClaimBook book)
    {
        _book = book;
        var found = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < book.Claims.Count; i++)
        {
            _places[book.Claims[i].Id] = i;
            foreach (var word in Texts(book.Claims[i]).SelectMany(SearchWords.Of))
            {
                if (!found.TryGetValue(word, out var claims))
                    found[word] = claims = [];
                if (claims.Count == 0 || claims[^1] != i)
                    claims.Add(i);
            }
        }

        _words = [.. found.Keys.Order(StringComparer.Ordinal)];
        _claims = [.. _words.Select(w => found[w])];
    }

    /// <summary>The claims that hold every word of the query, whatever its ending, in the order of the book.</summary>
    public IReadOnlyList<Claim> Find(string query) => Matching(query) is { } all ? [.. _book.Claims.Where((_, i) => all[i])] : [];

    /// <summary>Whether a claim holds every word of the query.</summary>
    public Func<string, bool> Holding(string query)
    {
        var all = Matching(query);
        return claim => all is not null && _places.TryGetValue(claim, out var at) && all[at];
    }

    private bool[]? Matching(string query)
    {
        bool[]? all = null;
        foreach (var word in SearchWords.Of(query))
        {
            var here = With(SearchWords.Stem(word));
            if (all is null)
            {
                all = here;
                continue;
            }

            for (var i = 0; i < all.Length; i++)
                all[i] &= here[i];
        }

        return all;
    }

    private bool[] With(string stem)
    {
        var here = new bool[_book.Claims.Count];
        var at = Array.BinarySearch(_words, stem, StringComparer.Ordinal);
        for (var i = at < 0 ? ~at : at; i < _words.Length && _words[i].StartsWith(stem, StringComparison.Ordinal); i++)
        {
            foreach (var claim in _claims[i])
                here[claim] = true;
        }

        return here;
    }

    private IEnumerable<string> Texts(Claim claim)
    {
        var dossier = _book.Dossier;
        var report = dossier.Reports[claim.Report];
        IEnumerable<string> ids =
        [
            report.Outlet, .. claim.Chain, .. claim.Authorities ?? [], .. claim.Readings.SelectMany(r => r.Parties),
            .. claim.Products?.Families ?? [], .. claim.Products?.Variants ?? [], .. claim.Products?.Vendors ?? [],
        ];
        return
        [
            claim.Id, claim.Says, claim.Wording ?? "", claim.Hedge ?? "", Word<ClaimKind>.Of(claim.Kind), report.Title ?? "",
            .. ids, .. ids.Select(_book.NameOf), .. claim.Relations.Select(r => r.About ?? ""),
        ];
    }
}
