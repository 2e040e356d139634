using System.Text.Json;
using Chokepoint.Application.Ledgers;
using Chokepoint.Facts;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Reports;
using Chokepoint.Ledger.Weighing;
using Chokepoint.Reports.Json;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Stix;

/// <summary>
/// Claims as a STIX 2.1 bundle: a Report each, its outlet as Identity, a Note over it for each claim, and an Opinion of
/// the later Note on the other for each relation between claims of the list. Equal claims give equal bytes.
/// </summary>
public static class StixBundle
{
    public static string Write(ClaimList list) => JsonText.Write(json =>
    {
        var reports = list.Claims.GroupBy(c => c.Report.Id, StringComparer.Ordinal).Select(g => g.First().Report).ToArray();
        var within = list.Claims.Select(c => c.Claim.Id).ToHashSet(StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteString("type", "bundle");
        json.WriteString("id", StixId.Of("bundle", string.Join('\n', within) + list.Dossier.Version.Hash));
        if (list.Claims.Count > 0)
            Objects(json, list, reports, within);
        json.WriteEndObject();
    });

    // A list that would be empty is left out (section 2.9 of the specification).
    private static void Objects(Utf8JsonWriter json, ClaimList list, Report[] reports, HashSet<string> within)
    {
        json.WriteStartArray("objects");
        foreach (var outlet in reports.Select(r => r.Outlet).Distinct(StringComparer.Ordinal))
            Identity(json, list, outlet, reports.Where(r => r.Outlet == outlet).Min(r => r.Known.Last!.Value));
        foreach (var report in reports)
            Report(json, list, report);
        foreach (var one in list.Claims)
            Note(json, list, one);
        foreach (var one in list.Claims)
        {
            foreach (var relation in one.Claim.Relations.Where(r => within.Contains(r.Claim)))
                Opinion(json, one, relation);
        }

        json.WriteEndArray();
    }

    private static void Identity(Utf8JsonWriter json, ClaimList list, string outlet, DateOnly day)
    {
        json.WriteStartObject();
        Common(json, "identity", outlet, day);
        json.WriteString("name", list.Dossier.NameOf(outlet));
        json.WriteString("identity_class", list.Dossier.Parties.TryGetValue(outlet, out var party) && party.Kind == PartyKind.Person ? "individual" : "organization");
        json.WriteEndObject();
    }

    private static void Report(Utf8JsonWriter json, ClaimList list, Report report)
    {
        json.WriteStartObject();
        Common(json, "report", report.Id, report.Known.Last!.Value);
        json.WriteString("created_by_ref", StixId.Of("identity", report.Outlet));
        json.WriteString("name", report.Title ?? $"{list.Dossier.NameOf(report.Outlet)}, {report.Known}");
        json.WriteString("published", Stamp(report.Known.Last.Value));
        json.WriteString("description", $"Seen as {Say.Plain(Word<SeenAs>.Of(report.SeenAs))}.{(report.Note is { } note ? " " + note : "")}");
        // A report refers to what it is about; here that is its outlet, and the notes refer back to it.
        json.Texts("object_refs", [StixId.Of("identity", report.Outlet)]);
        var addresses = report.Copies.Concat(report.Address is { } address ? [address] : []).ToArray();
        if (addresses.Length > 0)
        {
            json.Array("external_references", addresses, a =>
            {
                json.WriteString("source_name", list.Dossier.NameOf(report.Outlet));
                json.WriteString("description", a);
                if (a.StartsWith("https://", StringComparison.Ordinal) && Uri.IsWellFormedUriString(a, UriKind.Absolute))
                    json.WriteString("url", a);
            });
        }

        json.WriteEndObject();
    }

    private static void Note(Utf8JsonWriter json, ClaimList list, LedgerClaim one)
    {
        var claim = one.Claim;
        json.WriteStartObject();
        Common(json, "note", claim.Id, one.Report.Known.Last!.Value);
        json.WriteString("created_by_ref", StixId.Of("identity", one.Report.Outlet));
        json.WriteString("abstract", claim.Id);
        json.WriteString("content", $"{claim.Says}\nStrength: {claim.Range}. {string.Join("; ", ClaimWords.Grounds(claim, one.Report, list.Dossier))}.");
        json.Texts("authors", claim.Chain.Count > 0 ? [LedgerWords.Teller(claim.Chain[^1], list.Dossier)] : [list.Dossier.NameOf(one.Report.Outlet)]);
        json.Texts("labels", [Word<ClaimKind>.Of(claim.Kind).Replace('_', '-'), $"evidence:{claim.Evidence}"]);
        if (one.Confidence.Likelihood is { } likelihood)
            json.WriteNumber("confidence", Scale(likelihood));
        json.Texts("object_refs", [StixId.Of("report", one.Report.Id)]);
        json.WriteEndObject();
    }

    private static void Opinion(Utf8JsonWriter json, LedgerClaim one, Relation relation)
    {
        json.WriteStartObject();
        Common(json, "opinion", $"{one.Claim.Id} {Word<RelationKind>.Of(relation.Kind)} {relation.Claim}", one.Report.Known.Last!.Value);
        json.WriteString("created_by_ref", StixId.Of("identity", one.Report.Outlet));
        json.WriteString("opinion", Of(relation.Kind));
        json.WriteString("explanation", $"{one.Claim.Id} {Word<RelationKind>.Of(relation.Kind)} {relation.Claim}{(relation.About is { } about ? $": {about}" : "")}.");
        json.Texts("object_refs", [StixId.Of("note", relation.Claim), StixId.Of("report", Report(relation.Claim))]);
        json.WriteEndObject();
    }

    private static string Report(string claim) => claim[..claim.LastIndexOf('.')];

    private static string Of(RelationKind kind) => kind switch
    {
        RelationKind.Denies => "strongly-disagree",
        RelationKind.Contradicts => "disagree",
        RelationKind.Narrows or RelationKind.Alters or RelationKind.Strengthens => "neutral",
        RelationKind.Repeats => "agree",
        RelationKind.Confirms => "strongly-agree",
    };

    // Appendix A of the specification: the DNI scale, which has the words of ICD 203, as STIX confidence.
    private static int Scale(Likelihood likelihood) => likelihood switch
    {
        Likelihood.AlmostNoChance => 5,
        Likelihood.VeryUnlikely => 15,
        Likelihood.Unlikely => 30,
        Likelihood.RoughlyEvenChance => 50,
        Likelihood.Likely => 70,
        Likelihood.VeryLikely => 85,
        Likelihood.AlmostCertain => 95,
    };

    private static void Common(Utf8JsonWriter json, string type, string name, DateOnly day)
    {
        json.WriteString("type", type);
        json.WriteString("spec_version", "2.1");
        json.WriteString("id", StixId.Of(type, name));
        json.WriteString("created", Stamp(day));
        json.WriteString("modified", Stamp(day));
    }

    private static string Stamp(DateOnly day) => $"{Say.Day(day)}T00:00:00.000Z";
}
