using Chokepoint.Facts.Reports;

namespace Chokepoint.Ledger.Witnesses;

/// <summary>The authorities that reports name for one act: a set in which each report has its own members, never merged. A report that names none differs from no other.</summary>
public sealed record AuthoritySet(IReadOnlyList<string> Named, bool Differ)
{
    public static AuthoritySet Of(IEnumerable<string> own, IEnumerable<Claim> claims)
    {
        var sets = claims.Select(c => c.Authorities).OfType<IReadOnlyList<string>>().Select(s => s.ToHashSet(StringComparer.Ordinal)).ToArray();
        return new AuthoritySet(
            [.. own.Concat(sets.SelectMany(s => s)).Distinct(StringComparer.Ordinal)],
            sets.Any(s => !s.SetEquals(sets[0])));
    }
}
