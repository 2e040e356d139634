using Chokepoint.Facts;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Reports;
using Chokepoint.Facts.Time;
using Chokepoint.Ledger.Books;

namespace Chokepoint.Ledger.Chains;

/// <summary>Follows a claim's citations to their origin.</summary>
internal static class ChainReader
{
    public static ClaimChain Of(Claim claim, ClaimBook book)
    {
        var links = new List<Link>();
        var at = claim;
        while (at is not null)
        {
            var cited = book.Dossier.CitedBy(at);
            var source = cited?.Range ?? CitedReport(at, book);
            links.Add(new Link(at.Report, at, at.Range, source is { } range ? Compare(at.Range, range) : Drift.None, cited is null ? [] : [.. Changes(at, cited)]));
            AddTellers(at, cited, book, links);
            at = cited;
        }

        return new ClaimChain(claim, links) { CitesUnrecorded = book.Dossier.CitedReport(claim) is not null && book.Dossier.CitedBy(claim) is null };
    }

    /// <summary>Is some link stronger than what it cites? The same as of the whole chain, without writing it out.</summary>
    public static bool IsFlagged(Claim claim, ClaimBook book)
    {
        var at = claim;
        while (at is not null)
        {
            var cited = book.Dossier.CitedBy(at);
            if ((cited?.Range ?? CitedReport(at, book)) is { } range && Compare(at.Range, range) is Drift.Sharpened or Drift.Strengthened or Drift.NotCarried)
                return true;
            at = cited;
        }

        return false;
    }

    // A report cited without a claim that it matches: all that it says on the same products.
    private static StatedRange? CitedReport(Claim claim, ClaimBook book)
    {
        if (!claim.Range.IsRanked || claim.Chain.FirstOrDefault(book.Dossier.Reports.ContainsKey) is not { } cited || claim.Evidence.Kind == Facts.Evidence.EvidenceKind.Analyst)
            return null;
        return book.Dossier.Reports[cited].Claims.Where(c => c.Range.IsRanked && Overlap(c.Products, claim.Products, book))
            .Aggregate(default(StatedRange), (hull, c) => hull.Hull(c.Range));
    }

    // Those whom the chain names before the report that is cited, or to its end where what it cites was not recorded.
    private static void AddTellers(Claim claim, Claim? cited, ClaimBook book, List<Link> links)
    {
        var outlet = book.Dossier.Reports[claim.Report].Outlet;
        foreach (var teller in claim.Chain.TakeWhile(t => t != cited?.Report).Where(t => t != outlet && t != claim.Report))
            links.Add(new Link(teller, null, default, Drift.None, []));
    }

    internal static Drift Compare(StatedRange own, StatedRange cited)
    {
        if (!own.IsRanked)
            return Drift.None;
        if (!cited.IsRanked)
            return Drift.NotCarried;
        if (own.AtLeast > cited.AtMost || own.AtMost > cited.AtMost)
            return Drift.Strengthened;

        // A low that what it cites does not state is above anything that it may have meant.
        if (own.AtLeast > (cited.AtLeast ?? -1))
            return Drift.Sharpened;
        return own.AtLeast < cited.AtLeast || own.AtMost < cited.AtMost ? Drift.Softened : Drift.None;
    }

    private static IEnumerable<LinkChange> Changes(Claim own, Claim cited)
    {
        if (own.Products is { } products && cited.Products is { } source && !Same(products, source))
            yield return LinkChange.Products;
        if (own.Authorities is { } authorities && !(cited.Authorities ?? []).ToHashSet(StringComparer.Ordinal).SetEquals(authorities))
            yield return LinkChange.Authority;
        if (own.Range.IsRanked && own.Range.AtMost is null && cited.Range.AtMost is not null)
            yield return LinkChange.UpperBound;
        if (cited.Hedge is not null && own.Hedge is null)
            yield return LinkChange.Hedge;
    }

    private static bool Same(Products one, Products other) =>
        one.None == other.None
        && one.Families.ToHashSet(StringComparer.Ordinal).SetEquals(other.Families)
        && one.Variants.ToHashSet(StringComparer.Ordinal).SetEquals(other.Variants)
        && one.Vendors.ToHashSet(StringComparer.Ordinal).SetEquals(other.Vendors)
        && one.Sets.ToHashSet().SetEquals(other.Sets)
        && one.SomeOf.ToHashSet().SetEquals(other.SomeOf);

    /// <summary>Other renderings of the claim's origin: they are no further witnesses.</summary>
    public static IEnumerable<Claim> SameOrigin(ClaimChain chain, ClaimBook book) =>
        book.RelationsOf(chain.Origin).Where(r => r.Kind is not (RelationKind.Contradicts or RelationKind.Denies))
            .Select(r => book.Dossier.Claims[r.Claim])
            .Where(c => chain.Links.All(l => l.Claim?.Id != c.Id) && book.IsOut(c) != Answer.No && book.Dossier.CitedBy(c)?.Id == chain.Origin.Id && c.Range.IsRanked)
            .DistinctBy(c => c.Id);

    /// <summary>Where the cited report does not carry a claim, who does: claims of other origins, out by the same day, on overlapping products and days.</summary>
    public static IEnumerable<Claim> Carriers(ClaimChain chain, ClaimBook book)
    {
        if (chain.Drift is not (Drift.Strengthened or Drift.NotCarried))
            return [];
        var (claim, origin) = (chain.Claim, book.OriginOf(chain.Claim));
        var day = book.Dossier.Reports[claim.Report].Known.Last;
        return book.Claims.Where(c =>
            c.SetsBounds && c.Range.AtLeast <= claim.Range.AtLeast && c.Range.AtMost >= claim.Range.AtLeast
            && book.OriginOf(c) == c.Report && c.Report != origin
            && book.Dossier.Reports[c.Report].Known.Last <= day
            && Overlap(c.ActDate, claim.ActDate) && Overlap(c.Products, claim.Products, book));
    }

    private static bool Overlap(DaySpan? one, DaySpan? other) =>
        one is not null && other is not null && !(one.From > other.Last) && !(other.From > one.Last);

    private static bool Overlap(Products? one, Products? other, ClaimBook book) =>
        one is null || other is null || Chips(one, book).Intersect(Chips(other, book), StringComparer.Ordinal).Any();

    private static IEnumerable<string> Chips(Products products, ClaimBook book) => book.Dossier.Chips.Values
        .Where(c => products.Families.Contains(c.Family) || products.Variants.Contains(c.Id) || products.Vendors.Contains(c.Vendor) || products.Sets.Contains(ProductSet.All))
        .Select(c => c.Id);
}
