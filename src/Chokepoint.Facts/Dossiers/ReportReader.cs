using Chokepoint.Diagnostics;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Reports;
using Chokepoint.Facts.Time;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Facts.Dossiers;

/// <summary>Reads a report's file with its claims.</summary>
internal static class ReportReader
{
    public static Report Read(MapReader map, string? overlay)
    {
        var id = map.NeedId("report");
        map.Need("known");
        var known = map.Span("known") ?? new DaySpan(null, null);
        if (map.Has("known") && known.Last is null)
            map.Problems.Add("report.known", map.PlaceOf("known"), "The report has no day on which it could be read", "Give a day, or a span with `to`.");
        var report = new Report(
            id,
            map.NeedId("outlet"),
            map.Text("title"),
            known,
            ReadSeenAs(map),
            map.Text("address"),
            map.Texts("copies"),
            map.Text("note"),
            [.. map.Maps("claims").Select(claim => ReadClaim(claim, id))],
            overlay);
        map.Close();
        return report;
    }

    private static SeenAs ReadSeenAs(MapReader map)
    {
        var text = map.NeedText("seen_as");
        if (Word<SeenAs>.Parse(text.Replace(' ', '_')) is { } seen)
            return seen;
        if (text.Length > 0)
            map.Problems.Add("report.seen-as", map.PlaceOf("seen_as"), $"'{Shown.Short(text)}' is no form of report", "Write official text, transcript, original, syndicated copy or digest.");
        return default;
    }

    private static Claim ReadClaim(MapReader map, string report)
    {
        var id = map.NeedId("id");
        if (id.Length > 0 && !id.StartsWith(report + ".", StringComparison.Ordinal))
            map.Problems.Add("claim.id", map.PlaceOf("id"), $"The claim '{id}' does not carry its report's id", $"Call it {report}.<word>.");
        var role = AddresseeRole.Buyer;
        var whole = ReadScope(map, ref role);
        var readings = map.Maps("readings").Select(ReadOneReading).ToArray();
        if (readings.Length > 0 && !whole.IsOpen)
            map.Problems.Add("claim.readings", map.PlaceOf("readings"), $"The claim '{id}' has readings and, beside them, a scope or strength of its own", "Put the scope and strength into each reading; only the addressee's role stays outside.");
        var kind = map.Word<ClaimKind>("kind") ?? ClaimKind.Act;
        var claim = new Claim
        {
            Id = id,
            Report = report,
            Kind = kind,
            Says = map.NeedText("says"),
            Chain = map.Texts("chain"),
            Evidence = map.Need("evidence") is null ? new EvidenceClass(EvidenceKind.Unverified) : map.Evidence("evidence") ?? new EvidenceClass(EvidenceKind.Unverified),
            Hedge = map.Text("hedge"),
            Wording = map.Text("wording"),
            Bound = map.Text("bound"),
            ActDate = map.Span("act_date"),
            Authorities = ReadAuthorities(map),
            Products = map.Map("products") is { } products ? ProductsReader.Read(products) : null,
            Role = role,
            Readings = readings.Length > 0 ? readings : [whole],
            DomesticShare = map.Take("domestic_share") is { } share ? ConditionReader.Lines(share, "domestic_share", map.Problems) : null,
            ReviewBy = map.Day("review_by"),
            ConsistentWith = map.Ids("consistent_with"),
            Relations = [.. map.Maps("relations").SelectMany(ReadRelation)],
            Place = map.Place,
        };
        if (kind == ClaimKind.Act && claim.Products is null && claim.Readings.Any(r => r.AtLeast is not null || r.AtMost is not null))
            map.Problems.Add("claim.products", map.Place, $"The claim '{id}' has a strength and names no product", "Add `products`.");
        map.Close();
        return claim;
    }

    private static IReadOnlyList<string>? ReadAuthorities(MapReader map)
    {
        var node = map.Take("authority");
        return node is null or ScalarNode { Text: "unspecified" } ? null : Values.Ids(node, "authority", map.Problems);
    }

    private static Reading ReadScope(MapReader map, ref AddresseeRole role)
    {
        IReadOnlyList<string> parties = [];
        IReadOnlyList<PartyClass> classes = [], someOf = [];
        if (map.Map("addressee") is { } addressee)
        {
            (parties, classes, someOf) = (addressee.Ids("parties"), addressee.Words<PartyClass>("classes"), addressee.Words<PartyClass>("some_of"));
            role = addressee.Word<AddresseeRole>("role") ?? AddresseeRole.Buyer;
            addressee.Close();
        }

        return ReadReading(map, parties, classes, someOf);
    }

    private static Reading ReadOneReading(MapReader map)
    {
        var reading = ReadReading(map, map.Ids("parties"), map.Words<PartyClass>("classes"), map.Words<PartyClass>("some_of"));
        map.Close();
        return reading;
    }

    private static Reading ReadReading(MapReader map, IReadOnlyList<string> parties, IReadOnlyList<PartyClass> classes, IReadOnlyList<PartyClass> someOf)
    {
        var percent = map.Take("percent_complete") is { } node ? ConditionReader.Lines(node, "percent_complete", map.Problems) : null;
        var (atLeast, atMost) = (map.Whole("at_least"), map.Whole("at_most"));
        if (atLeast > atMost)
            map.Problems.Add("strength.order", map.Place, $"at_least {atLeast} is above at_most {atMost}", "Swap them.");
        return new Reading(
            parties, classes, someOf, map.Words<DealWork>("work"), map.Words<SiteState>("site"), map.Words<Funding>("funding"), map.Words<DealStage>("stage"), percent, atLeast, atMost);
    }

    private static Relation[] ReadRelation(MapReader map)
    {
        var about = map.Text("about");
        var relations = Word<RelationKind>.All
            .Where(map.Has)
            .Select(word => new Relation(Word<RelationKind>.Parse(word)!.Value, map.NeedId(word), about))
            .ToArray();
        if (relations.Length == 0)
            map.Problems.Add("relation.kind", map.Place, "The relation names no other claim", $"Write one of {string.Join(", ", Word<RelationKind>.All)} with a claim's id.");
        map.Close();
        return relations;
    }
}
