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
/// Claims as a STIX 2.1 bundle: a Report each, with its outlet as an Identity, a Note over it for each claim, and an Opinion
/// on a Note for each relation between claims of the list. Notes, opinions and likelihoods are this program's reading, so
/// they name it as their creator and the outlet's people as authors. Equal claims of equal days give equal bytes.
/// </summary>
public static class StixBundle
{
    private const string Reader = "chokepoint";

    // What is no statement of a day has one stamp for ever: `created` must not change between exports.
    private const string Always = "2000-01-01T00:00:00.000Z";

    public static string Write(ClaimList list) => JsonText.Write(json =>
    {
        var reports = list.Claims.GroupBy(c => c.Report.Id, StringComparer.Ordinal).Select(g => g.First().Report).ToArray();
        var within = list.Claims.Select(c => c.Claim.Id).ToHashSet(StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteString("type", "bundle");
        json.WriteString("id", StixId.Of("bundle", $"{string.Join('\n', within)} {list.Dossier.Version.Hash} {Say.Day(list.Known)}"));

        // An empty list is left out (section 2.9, lists).
        if (list.Claims.Count > 0)
        {
            json.WriteStartArray("objects");
            Identity(json, Reader, "Chokepoint", PartyKind.Company);
            foreach (var outlet in reports.Select(r => r.Outlet).Distinct(StringComparer.Ordinal))
                Identity(json, outlet, list.Dossier.NameOf(outlet), list.Dossier.Parties.TryGetValue(outlet, out var party) ? party.Kind : PartyKind.Body);
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

        json.WriteEndObject();
    });

    private static void Identity(Utf8JsonWriter json, string id, string name, PartyKind kind)
    {
        json.WriteStartObject();
        Common(json, "identity", id, Always, Always);
        json.WriteString("name", name);
        json.WriteString("identity_class", kind == PartyKind.Person ? "individual" : "organization");
        json.WriteEndObject();
    }

    private static void Report(Utf8JsonWriter json, ClaimList list, Report report)
    {
        var day = Stamp(report.Known.Last!.Value);
        json.WriteStartObject();
        Common(json, "report", report.Id, day, day);
        json.WriteString("created_by_ref", StixId.Of("identity", report.Outlet));
        json.WriteString("name", report.Title ?? $"{list.Dossier.NameOf(report.Outlet)}, {Say.Days(report.Known)}");
        json.WriteString("published", day);
        json.WriteString("description", $"{(report.Known.IsDay ? "" : $"Published {report.Known}. ")}Seen as {Say.Plain(Word<SeenAs>.Of(report.SeenAs))}.{(report.Note is { } note ? " " + note : "")}");
        Labels(json, [], report.Overlay);

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

    // Its likelihood is as of the known day, so that day is when it was last modified.
    private static void Note(Utf8JsonWriter json, ClaimList list, LedgerClaim one)
    {
        var claim = one.Claim;
        var day = one.Report.Known.Last!.Value;
        json.WriteStartObject();
        Common(json, "note", claim.Id, Stamp(day), Stamp(day > list.Known ? day : list.Known));
        json.WriteString("created_by_ref", StixId.Of("identity", Reader));
        json.WriteString("abstract", claim.Id);
        json.WriteString("content", $"{claim.Says}\n{(claim.Range.IsRanked ? $"Strength: {claim.Range}. " : "")}{string.Join("; ", ClaimWords.Grounds(claim, one.Report, list.Dossier))}.");
        json.Texts("authors", [claim.Chain.Count > 0 ? LedgerWords.Teller(claim.Chain[^1], list.Dossier) : list.Dossier.NameOf(one.Report.Outlet)]);
        Labels(json, [Word<ClaimKind>.Of(claim.Kind).Replace('_', '-'), $"evidence:{claim.Evidence}"], one.Report.Overlay);
        if (one.Confidence.Likelihood is { } likelihood)
            json.WriteNumber("confidence", Scale(likelihood));
        json.Texts("object_refs", [StixId.Of("report", one.Report.Id)]);
        json.WriteEndObject();
    }

    private static void Opinion(Utf8JsonWriter json, LedgerClaim one, Relation relation)
    {
        var day = Stamp(one.Report.Known.Last!.Value);
        json.WriteStartObject();
        Common(json, "opinion", $"{one.Claim.Id} {Word<RelationKind>.Of(relation.Kind)} {relation.Claim}", day, day);
        json.WriteString("created_by_ref", StixId.Of("identity", Reader));
        json.WriteString("opinion", Of(relation.Kind));
        json.WriteString("explanation", $"{one.Claim.Id} {Word<RelationKind>.Of(relation.Kind)} {relation.Claim}{(relation.About is { } about ? $": {about}" : "")}.");
        json.Texts("object_refs", [StixId.Of("note", relation.Claim)]);
        json.WriteEndObject();
    }

    private static void Labels(Utf8JsonWriter json, IReadOnlyList<string> labels, string? overlay)
    {
        string[] all = [.. labels, .. overlay is null ? Array.Empty<string>() : [$"overlay:{overlay}"]];
        if (all.Length > 0)
            json.Texts("labels", all);
    }

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

    private static void Common(Utf8JsonWriter json, string type, string name, string created, string modified)
    {
        json.WriteString("type", type);
        json.WriteString("spec_version", "2.1");
        json.WriteString("id", StixId.Of(type, name));
        json.WriteString("created", created);
        json.WriteString("modified", modified);
    }

    private static string Stamp(DateOnly day) => $"{Say.Day(day)}T00:00:00.000Z";
}
