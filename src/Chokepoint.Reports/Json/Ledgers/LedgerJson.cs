using System.Text.Json;
using Chokepoint.Application;
using Chokepoint.Application.Ledgers;
using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Reports;
using Chokepoint.Ledger.Weighing;

namespace Chokepoint.Reports.Json.Ledgers;

/// <summary>The answers of the ledger as JSON: complete.</summary>
public static class LedgerJson
{
    public static string Write(ClaimList list) => Whole(list.Query, list.Known, list.Dossier, list.Program, json =>
    {
        json.WriteString("topic", Word<ClaimTopic>.Of(list.Topic));
        json.Object("byEvidence", () =>
        {
            foreach (var count in list.ByEvidence)
                json.WriteNumber(count.Class, count.Count);
        });
        json.Array("claims", list.Claims, claim =>
        {
            LedgerClaimJson.Of(json, claim);
            if (list.Topic == ClaimTopic.Motives)
                json.WriteString("standing", Word<MotiveStanding>.Of(claim.Standing));
        });
    });

    public static string Write(ClaimSheet sheet) => Whole(null, sheet.Known, sheet.Dossier, sheet.Program, json =>
    {
        json.Object("claim", () => LedgerClaimJson.Of(json, sheet.Claim));
        LedgerClaimJson.Links(json, sheet.Claim.Chain);
        json.Texts("sameOrigin", sheet.SameOrigin.Select(c => c.Claim.Id));
        json.Texts("carriedBy", sheet.CarriedBy.Select(c => c.Claim.Id));
        json.Texts("conflicts", sheet.Conflicts);
    });

    public static string Write(ConflictList list) => Whole(list.Query, list.Known, list.Dossier, list.Program, json => json.Array("conflicts", list.Conflicts, one =>
    {
        json.WriteString("conflict", one.Conflict.Id);
        json.WriteString("question", one.Conflict.Question);
        json.WriteString("kind", Word<ConflictKind>.Of(one.Conflict.Kind));
        json.Array("sides", one.Sides, side =>
        {
            json.Text("says", side.Claims.Count > 0 ? side.Side.Says : null);
            json.Range("range", side.Range);
            LedgerClaimJson.Witnesses(json, side.Witnesses);
            json.Array("claims", side.Claims, claim => LedgerClaimJson.Of(json, claim));
        });
        json.Texts("outcomes", one.Outcomes.Select(c => c.Claim.Id));
        json.Text("note", one.IsWhole ? one.Conflict.Note : null);
        json.Text("overlay", one.Conflict.Overlay);
    }));

    public static string Write(ActList list) => Whole(list.Query, list.Known, list.Dossier, list.Program, json => json.Array("acts", list.Acts, act =>
    {
        json.WriteString("act", act.Act.Id);
        json.WriteString("title", act.Act.Title);
        json.WriteString("side", act.Act.Jurisdiction);
        json.WriteString("form", Word<ActForm>.Of(act.Act.Form));
        json.Texts("authorities", act.Authorities.Named);
        json.WriteBoolean("authoritiesDiffer", act.Authorities.Differ);
        json.Strength("strength", act.Standing.Strength);
        json.Text("status", act.Standing.Status is { } status ? Word<ProvisionStatus>.Of(status) : null);
        LedgerClaimJson.Witnesses(json, act.Witnesses);
        json.Array("claims", act.Claims, claim => LedgerClaimJson.Of(json, claim));
        json.Text("overlay", act.Act.Overlay);
    }));

    public static string Write(ReportList list) => Whole(list.Query, list.Known, list.Dossier, list.Program, json => json.Array("reports", list.Reports, one =>
    {
        json.WriteString("report", one.Report.Id);
        json.WriteString("outlet", one.Report.Outlet);
        json.Text("title", one.Report.Title);
        json.Span("known", one.Report.Known);
        json.WriteString("out", Word<Answer>.Of(one.Out));
        json.WriteString("seenAs", Word<SeenAs>.Of(one.Report.SeenAs));
        json.Text("address", one.Report.Address);
        json.Texts("copies", one.Report.Copies);
        json.Texts("claims", one.Report.Claims.Select(c => c.Id));
        json.Array("actDates", one.Report.Claims.Where(c => c.ActDate is not null), claim =>
        {
            json.WriteString("claim", claim.Id);
            json.Span("actDate", claim.ActDate);
        });
        json.Texts("retoldBy", one.RetoldBy);
        json.Text("note", one.Report.Note);
        json.Text("overlay", one.Report.Overlay);
    }));

    public static string Write(SourceList list) => Whole(list.Query, list.Known, list.Dossier, list.Program, json =>
    {
        json.Array("sources", list.Sources, source =>
        {
            json.WriteString("party", source.Party.Id);
            json.WriteString("name", source.Party.Name);
            json.WriteString("kind", Word<PartyKind>.Of(source.Party.Kind));
            json.Text("role", source.Party.Role);
            json.Text("employer", source.Party.Employer);
            json.Text("note", source.Party.Note);
            json.Texts("publishes", source.Publishes.Select(r => r.Id));
            json.Texts("says", source.Says.Select(c => c.Claim.Id));
        });
        json.Array("documents", list.Documents, document =>
        {
            json.WriteString("source", document.Id);
            json.WriteString("title", document.Title);
            json.WriteString("kind", document.Kind);
            json.Text("date", document.Date);
            json.Text("address", document.Address);
        });
    });

    public static string Write(PressWordList list) => Whole(null, list.Known, list.Dossier, list.Program, json => json.Array("words", list.Words, word =>
    {
        json.WriteString("word", word.Word);
        json.WriteString("note", word.Note);
        json.Text("overlay", word.Overlay);
        json.Array("uses", word.Uses, use =>
        {
            json.WriteString("claim", use.Claim);
            json.Text("wording", list.Dossier.Claims[use.Claim].Wording);
            json.WriteString("for", use.For);
            json.WriteString("inLaw", use.InLaw);
        });
    }));

    private static string Whole(string? query, DateOnly known, Dossier dossier, ProgramVersion program, Action<Utf8JsonWriter> write) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.Text("query", query);
        json.Day("known", known);
        write(json);
        BriefJson.Versions(json, dossier, program);
        json.WriteEndObject();
    });
}
