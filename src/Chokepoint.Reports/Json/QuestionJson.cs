using System.Text.Json;
using Chokepoint.Facts;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Deals;

namespace Chokepoint.Reports.Json;

/// <summary>The question as JSON: every field of the deal, as understood, and what was assumed.</summary>
internal static class QuestionJson
{
    public static void Write(Utf8JsonWriter json, string? words, Understanding understood)
    {
        var deal = understood.Deal;
        json.Text("words", words);
        json.WriteString("understood", Words.DealInWords.Of(understood));
        Told(json, "kind", deal.Kind);
        json.Text("chip", deal.Chip?.Id);
        if (deal.Hypothetical is { } item)
            json.Object("figures", () => Figures(json, item));
        else
            json.WriteNull("figures");
        BriefJson.Amount(json, "units", deal.Units);
        BriefJson.Amount(json, "chipsPerUnit", deal.ChipsPerUnit);
        BriefJson.Amount(json, "unitsBefore", deal.UnitsBefore);
        Told(json, "form", deal.Form);
        json.Object("parties", () =>
        {
            foreach (var role in deal.Parties.Keys)
                json.WriteString(Word<Role>.Of(role), deal.Parties[role]!.Id);
        });
        json.Text("from", deal.From);
        json.Text("to", deal.To);
        Told(json, "jurisdiction", deal.Jurisdiction);
        Told(json, "use", deal.Use);
        Told(json, "work", deal.Work);
        json.Text("workload", deal.Workload);
        Site(json, deal);
        Told(json, "stage", deal.Stage);
        json.Object("knowledge", () =>
        {
            foreach (var use in deal.Knowledge.Keys)
                json.WriteString(Word<EndUse>.Of(use), Word<Knowledge>.Of(deal.Knowledge[use]));
        });
        Answered(json, "certifications", deal.Certifications);
        Answered(json, "available", deal.AvailableIn);
        json.Day("orderDay", deal.OrderDay);
        json.Day("exportDay", deal.ExportDay);
        json.Day("deliveryDay", deal.DeliveryDay);
        json.Array("authorisations", deal.Authorisations, authorisation => Authorisation(json, authorisation));
        Assumed(json, understood);
    }

    /// <summary>What was taken for granted, and what was told for nothing.</summary>
    public static void Assumed(Utf8JsonWriter json, Understanding understood)
    {
        json.Array("assumed", understood.Assumptions, assumption =>
        {
            json.WriteString("field", assumption.Field);
            json.WriteString("value", assumption.Value);
            json.WriteString("why", assumption.Why);
        });
        json.Texts("notUsed", understood.NotAsked);
    }

    private static void Figures(Utf8JsonWriter json, Hypothetical item)
    {
        foreach (var (measure, range) in item.Figures)
        {
            json.Object(Word<Measure>.Of(measure), () =>
            {
                BriefJson.Amount(json, "low", range.Low);
                BriefJson.Amount(json, "high", range.High);
                json.WriteString("unit", measure.Unit());
            });
        }

        json.WriteString("datacenter", Word<Answer>.Of(item.Datacenter));
        json.WriteString("nonPlanar", Word<Answer>.Of(item.NonPlanar));
        json.WriteString("hbm", Word<Answer>.Of(item.Hbm));
        json.Text("vendor", item.Vendor);
    }

    private static void Site(Utf8JsonWriter json, Deal deal)
    {
        Told(json, "site", deal.Site);
        json.Text("siteCountry", deal.SiteCountry);
        json.Text("province", deal.SiteProvince);
        BriefJson.Amount(json, "percentComplete", deal.PercentComplete);
        BriefJson.Amount(json, "domesticShare", deal.DomesticShare);
        Told(json, "funding", deal.Funding);
    }

    private static void Authorisation(Utf8JsonWriter json, Authorisation authorisation)
    {
        json.WriteString("authorisation", authorisation.Id);
        json.WriteString("kind", Word<AuthorisationKind>.Of(authorisation.Kind));
        json.Texts("satisfies", authorisation.Satisfies);
        json.Text("issuer", authorisation.Issuer);
        json.Text("holder", authorisation.Holder);
        json.Texts("consignees", authorisation.Consignees);
        BriefJson.Amount(json, "units", authorisation.Units);
        BriefJson.Amount(json, "used", authorisation.Used);
        json.Day("validFrom", authorisation.ValidFrom);
        json.Day("validTo", authorisation.ValidTo);
        json.Texts("conditions", authorisation.Conditions);
    }

    private static void Told<T>(Utf8JsonWriter json, string key, T? word)
        where T : struct, Enum
        => json.Text(key, word is { } w ? Word<T>.Of(w) : null);

    private static void Answered(Utf8JsonWriter json, string key, IReadOnlyDictionary<string, Answer> answers) => json.Object(key, () =>
    {
        foreach (var (word, answer) in answers)
            json.WriteString(word, Word<Answer>.Of(answer));
    });
}
