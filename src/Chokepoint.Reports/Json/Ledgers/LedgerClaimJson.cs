using System.Text.Json;
using Chokepoint.Application.Ledgers;
using Chokepoint.Facts;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Reports;
using Chokepoint.Ledger.Chains;
using Chokepoint.Ledger.Weighing;
using Chokepoint.Ledger.Witnesses;

namespace Chokepoint.Reports.Json.Ledgers;

/// <summary>The keys of a claim of the ledger, its chain and its confidence.</summary>
internal static class LedgerClaimJson
{
    public static void Of(Utf8JsonWriter json, LedgerClaim one)
    {
        var (claim, report) = (one.Claim, one.Report);
        json.WriteString("claim", claim.Id);
        json.WriteString("report", report.Id);
        json.WriteString("outlet", report.Outlet);
        json.Span("known", report.Known);
        json.WriteString("out", Word<Answer>.Of(one.Out));
        json.WriteString("seenAs", Word<SeenAs>.Of(report.SeenAs));
        json.WriteString("kind", Word<ClaimKind>.Of(claim.Kind));
        json.WriteString("says", claim.Says);
        json.Texts("chain", claim.Chain);
        json.WriteString("evidence", claim.Evidence.ToString());
        json.Text("hedge", claim.Hedge);
        json.Text("wording", claim.Wording);
        if (claim.Authorities is { } authorities)
            json.Texts("authority", authorities);
        else
            json.WriteString("authority", "unspecified");
        json.Span("actDate", claim.ActDate);
        json.Range("range", claim.Range);
        json.Text("bound", claim.Bound);
        json.WriteString("role", Word<AddresseeRole>.Of(claim.Role));
        json.Text("domesticShare", claim.DomesticShare?.ToString());
        json.Texts("consistentWith", claim.ConsistentWith);
        json.Day("reviewBy", claim.ReviewBy);
        json.Array("readings", claim.Readings, reading =>
        {
            json.Texts("parties", reading.Parties);
            json.Texts("classes", reading.Classes.Select(Word<PartyClass>.Of));
            json.Texts("someOf", reading.SomeOf.Select(Word<PartyClass>.Of));
            json.Texts("work", reading.Work.Select(Word<DealWork>.Of));
            json.Texts("site", reading.Site.Select(Word<SiteState>.Of));
            json.Texts("funding", reading.Funding.Select(Word<Funding>.Of));
            json.Texts("stage", reading.Stage.Select(Word<DealStage>.Of));
            json.Text("percentComplete", reading.PercentComplete?.ToString());
            json.Range("range", new StatedRange(reading.AtLeast, reading.AtMost));
        });
        Products(json, claim.Products);
        json.Array("relations", claim.Relations, relation =>
        {
            json.WriteString("relation", Word<RelationKind>.Of(relation.Kind));
            json.WriteString("claim", relation.Claim);
            json.Text("about", relation.About);
        });
        json.Texts("acts", one.Acts.Select(a => a.Id));
        json.WriteNumber("distance", one.Chain.Distance);
        json.WriteString("drift", Word<Drift>.Of(one.Chain.Drift));
        json.WriteBoolean("flagged", one.Chain.IsFlagged);
        json.Text("overlay", report.Overlay);
        Confidence(json, one.Confidence);
    }

    public static void Range(this Utf8JsonWriter json, string key, StatedRange range)
    {
        if (!range.IsRanked)
        {
            json.WriteNull(key);
            return;
        }

        json.Object(key, () =>
        {
            json.Number("atLeast", range.AtLeast);
            json.Number("atMost", range.AtMost);
        });
    }

    public static void Confidence(Utf8JsonWriter json, Confidence confidence) => json.Object("confidence", () =>
    {
        json.Text("likelihood", confidence.Likelihood is { } likelihood ? Word<Likelihood>.Of(likelihood) : null);
        json.Number("lowPercent", confidence.Likelihood?.Band().Low);
        json.Number("highPercent", confidence.Likelihood?.Band().High);
        json.Array("steps", confidence.Steps, step =>
        {
            json.WriteString("reason", Word<ConfidenceReason>.Of(step.Reason));
            json.WriteNumber("bands", step.Bands);
            json.Texts("claims", step.Claims);
        });
    });

    public static void Witnesses(Utf8JsonWriter json, Independence? told)
    {
        if (told is not { } witnesses)
        {
            json.WriteNull("witnesses");
            return;
        }

        json.Object("witnesses", () => Of(json, witnesses));
    }

    private static void Of(Utf8JsonWriter json, Independence witnesses)
    {
        json.WriteNumber("low", witnesses.Low);
        json.WriteNumber("high", witnesses.High);
        json.Array("origins", witnesses.Origins, origin =>
        {
            json.WriteString("report", origin.Report);
            json.WriteString("outlet", origin.Outlet);
            json.Texts("claims", origin.Claims);
            json.WriteNumber("retellings", origin.Retellings);
            json.WriteBoolean("mayRepeatAnother", origin.MayRepeatAnother);
        });
    }

    public static void Links(Utf8JsonWriter json, ClaimChain chain) => json.Array("links", chain.Links, link =>
    {
        json.WriteString("teller", link.Teller);
        json.Text("claim", link.Claim?.Id);
        json.Text("wording", link.Claim?.Wording);
        json.Text("hedge", link.Claim?.Hedge);
        json.Text("evidence", link.Claim?.Evidence.ToString());
        json.Range("range", link.Range);
        json.WriteString("drift", Word<Drift>.Of(link.Drift));
        json.Texts("changes", link.Changes.Select(Word<LinkChange>.Of));
    });

    private static void Products(Utf8JsonWriter json, Products? products)
    {
        if (products is null)
        {
            json.WriteNull("products");
            return;
        }

        json.Object("products", () =>
        {
            json.Texts("families", products.Families);
            json.Texts("variants", products.Variants);
            json.Texts("vendors", products.Vendors);
            json.Texts("sets", products.Sets.Select(Word<ProductSet>.Of));
            json.Texts("someOf", products.SomeOf.Select(Word<ProductSet>.Of));
            json.Text("none", products.None);
        });
    }
}
