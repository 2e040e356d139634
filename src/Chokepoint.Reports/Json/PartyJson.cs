using System.Text.Json;
using Chokepoint.Application.Parties;
using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Parties;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Json;

/// <summary>A party's sheet as JSON: complete.</summary>
public static class PartyJson
{
    public static string Write(PartySheet sheet) => JsonText.Write(json =>
    {
        var party = sheet.Party;
        json.WriteStartObject();
        json.WriteString("party", party.Id);
        json.WriteString("kind", Word<PartyKind>.Of(party.Kind));
        json.Day("on", sheet.Clocks.InForceOn);
        json.Day("known", sheet.Clocks.KnownAsOf);
        json.Array("names", party.Names, name =>
        {
            json.WriteString("text", name.Text);
            json.WriteString("language", name.Language);
            json.Texts("sources", name.Sources);
        });
        FactJson.Of(json, "home", party.Home, v => v);
        FactJson.Of(json, "headquarters", party.Headquarters, v => v);
        FactJson.Of(json, "parent", party.Parent, v => v);
        json.Array("classes", party.Classes, membership =>
        {
            json.WriteString("class", Word<PartyClass>.Of(membership.Class));
            json.WriteString("member", Word<Answer>.Of(membership.Member));
            json.WriteString("basis", Word<Basis>.Of(membership.Basis));
            json.Texts("sources", membership.Sources);
            json.Text("note", membership.Note);
        });
        json.Array("lists", sheet.Lists, standing =>
        {
            json.WriteString("list", standing.List.Id);
            json.WriteString("on", Word<Answer>.Of(standing.On));
            json.Texts("provisions", standing.Provisions);
            json.Array("entries", standing.Entry is { } entry ? [entry, .. standing.Absences] : standing.Absences, listing => OfListing(json, listing));
        });
        json.Array("owners", sheet.Owners, standing =>
        {
            json.WriteString("provision", standing.Provision);
            json.WriteString("status", Word<ProvisionStatus>.Of(standing.Status));
            json.WriteString("reaches", Word<Answer>.Of(standing.Ownership.Reaches));
            Ownership(json, standing.Ownership);
        });
        json.Text("role", party.Role);
        json.Text("employer", party.Employer);
        json.Text("note", party.Note);
        BriefJson.Versions(json, sheet.Dossier, sheet.Program);
        json.WriteEndObject();
    });

    /// <summary>A list entry, or an absence in snapshots.</summary>
    public static void OfListing(Utf8JsonWriter json, Listing listing)
    {
        json.WriteString("list", listing.List);
        json.WriteBoolean("listed", listing.IsListed);
        json.Span("from", listing.From);
        json.Day("until", listing.Until);
        json.Texts("snapshots", listing.Snapshots.Select(Say.Day));
        json.Cite("cite", listing.Cite);
        json.Texts("marks", listing.Marks);
        json.Text("policy", listing.Policy);
        json.Text("note", listing.Note);
    }

    private static void Ownership(Utf8JsonWriter json, ListedOwnership ownership)
    {
        json.WriteBoolean("hasData", ownership.HasData);
        json.WriteString("shareUnknown", Word<Answer>.Of(ownership.ShareUnknown));
        BriefJson.Amount(json, "low", ownership.Share.Low);
        BriefJson.Amount(json, "high", ownership.Share.High);
        json.Array("chain", ownership.Owners, owner =>
        {
            json.WriteString("owner", owner.Owner.Id);
            BriefJson.Amount(json, "low", owner.Stake.Low);
            BriefJson.Amount(json, "high", owner.Stake.High);
            json.Day("from", owner.Stake.From);
            json.Day("to", owner.Stake.To);
            json.WriteString("basis", Word<Basis>.Of(owner.Stake.Basis));
            json.Texts("sources", owner.Stake.Sources);
            json.WriteString("counts", Word<Answer>.Of(owner.Counts));
            json.Text("entry", owner.Entry?.List);
            if (owner.Behind is { } behind)
                json.Object("behind", () => Ownership(json, behind));
        });
    }
}
