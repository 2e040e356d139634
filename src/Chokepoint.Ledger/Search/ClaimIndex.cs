using Chokepoint.Facts;
using Chokepoint.Facts.Reports;
using Chokepoint.Ledger.Books;

namespace Chokepoint.Ledger.Search;

/// <summary>Finds claims by words: which claims hold each word, so that a query looks at no claim that lacks one.</summary>
internal sealed class ClaimIndex
{
    private readonly ClaimBook _book;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _claims = new(StringComparer.Ordinal);

    public ClaimIndex(ClaimBook book)
    {
        _book = book;
        for (var i = 0; i < book.Claims.Count; i++)
        {
            _places[book.Claims[i].Id] = i;
            foreach (var stem in Texts(book.Claims[i]).SelectMany(SearchWords.StemsOf))
            {
                if (!_claims.TryGetValue(stem, out var claims))
                    _claims[stem] = claims = [];
                if (claims.Count == 0 || claims[^1] != i)
                    claims.Add(i);
            }
        }
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
        foreach (var stem in SearchWords.StemsOf(query))
        {
            var here = With(stem);
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
        foreach (var claim in _claims.GetValueOrDefault(stem, []))
            here[claim] = true;
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
            .. ids, .. ids.SelectMany(_book.NamesOf), .. claim.Relations.Select(r => r.About ?? ""),
        ];
    }
}
