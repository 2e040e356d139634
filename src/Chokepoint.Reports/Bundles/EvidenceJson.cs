using Chokepoint.Application.Assessing;
using Chokepoint.Facts;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Reports;
using Chokepoint.Reports.Json;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Reports.Bundles;

/// <summary>Every fact, claim and citation of an answer, with the file in the bundle that holds it.</summary>
internal static class EvidenceJson
{
    public static string Write(UsedFacts used, Dossier dossier)
    {
        var files = dossier.Files.SelectMany((layer, i) => layer.Select(f => (Id: Path.GetFileNameWithoutExtension(f.Path.Replace('\\', '/')), Path: $"{BundleManifest.Facts}{i}/{f.Path.Replace('\\', '/')}")))
            .GroupBy(f => f.Id, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Last().Path, StringComparer.Ordinal);
        return JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.Array("rules", used.Findings, finding =>
            {
                json.WriteString("provision", finding.Provision);
                json.WriteString("act", finding.Act.Id);
                json.WriteString("match", Word<Answer>.Of(finding.Match));
                json.Cite("cite", finding.Cite);
                json.Text("file", files.GetValueOrDefault(finding.Act.Id));
            });
            json.Array("claims", used.Claims, heard =>
            {
                var claim = heard.Claim;
                json.WriteString("claim", claim.Id);
                json.WriteString("match", Word<Answer>.Of(heard.Match));
                json.WriteString("use", Word<ClaimUse>.Of(heard.Use));
                json.WriteString("says", claim.Says);
                json.WriteString("evidence", claim.Evidence.ToString());
                json.Text("file", files.GetValueOrDefault(claim.Report));
            });
            json.Array("reports", used.Reports, report =>
            {
                json.WriteString("report", report.Id);
                json.WriteString("outlet", dossier.NameOf(report.Outlet));
                json.Span("known", report.Known);
                json.WriteString("seenAs", Word<SeenAs>.Of(report.SeenAs));
                json.Text("address", report.Address);
                json.Texts("copies", report.Copies);
                json.Text("file", files.GetValueOrDefault(report.Id));
            });
            json.Array("sources", used.Sources, source =>
            {
                json.WriteString("source", source.Id);
                json.WriteString("title", source.Title);
                json.Text("address", source.Address);
                json.Text("file", files.GetValueOrDefault(source.Id));
            });
            json.Array("chips", used.Chips, chip =>
            {
                json.WriteString("chip", chip.Id);
                json.Text("file", files.GetValueOrDefault(chip.Id));
            });
            json.Array("parties", used.Parties, party =>
            {
                json.WriteString("party", party.Id);
                json.Text("file", files.GetValueOrDefault(party.Id));
            });
            json.WriteEndObject();
        });
    }
}
