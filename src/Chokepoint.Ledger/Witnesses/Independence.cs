using Chokepoint.Facts.Reports;
using Chokepoint.Ledger.Books;

namespace Chokepoint.Ledger.Witnesses;

/// <summary>
/// By how many independent origins something is told. A page that retells a report is no witness of its own, however
/// many there are. Two reports of one outlet, and a report that repeats what another had, may or may not be: the range.
/// </summary>
public sealed record Independence(int Low, int High, IReadOnlyList<Origin> Origins)
{
    internal static Independence Of(IEnumerable<Claim> claims, ClaimBook book)
    {
        var byOrigin = claims.GroupBy(book.OriginOf, StringComparer.Ordinal).ToArray();
        var reports = byOrigin.Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var origins = byOrigin
            .Select(g => new Origin(
                g.Key,
                book.Dossier.Reports[g.Key].Outlet,
                [.. g.Select(c => c.Id)],
                g.Select(c => c.Report).Where(r => r != g.Key).Distinct(StringComparer.Ordinal).Count(),
                MayRepeat(g.Key, g, reports, book)))
            .ToArray();
        var certain = origins.Where(o => !o.MayRepeatAnother).Select(o => o.Outlet).Distinct(StringComparer.Ordinal).Count();
        return new Independence(Math.Max(certain, Math.Min(1, origins.Length)), origins.Length, origins);
    }

    private static bool MayRepeat(string origin, IEnumerable<Claim> told, HashSet<string> origins, ClaimBook book) => told
        .Where(c => c.Report == origin)
        .SelectMany(c => c.Relations)
        .Any(r => r.Kind == RelationKind.Repeats && book.Dossier.Claims.TryGetValue(r.Claim, out var other) && book.OriginOf(other) is var repeated && repeated != origin && origins.Contains(repeated));
}
