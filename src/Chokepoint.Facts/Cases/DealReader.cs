using Chokepoint.Diagnostics;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Quantities;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Facts.Cases;

/// <summary>Reads the fields of a deal; what is left out stays unknown.</summary>
internal static class DealReader
{
    private static readonly (string Key, Role Role)[] Roles =
    [
        ("seller", Role.Exporter), ("buyer", Role.Purchaser),
        .. Word<Role>.All.Select((word, i) => (word, Word<Role>.At(i))),
    ];

    public static Deal Read(MapReader map, Dossier dossier)
    {
        var finder = new Finder(dossier, map.Problems);
        var chip = map.Take("chip") is { } node ? finder.Chip(node) : null;
        var hypothetical = map.Map("figures") is { } figures ? HypotheticalReader.Read(figures, finder) : null;
        if (chip is not null && hypothetical is not null)
            map.Problems.Add("deal.two-items", map.PlaceOf("figures"), "Both a chip and figures are given", "Name a chip, or give figures.");
        var deal = new Deal
        {
            Kind = map.Word<DealKind>("kind"),
            Chip = chip,
            Hypothetical = hypothetical,
            Form = map.Word<ItemForm>("form"),
            Units = Count(map, "units", least: 1),
            ChipsPerUnit = Count(map, "chips_per_unit", least: 1),
            Parties = ReadParties(map, finder),
            From = Country(map, "from"),
            To = Country(map, "to"),
            Jurisdiction = map.Word<ItemJurisdiction>("jurisdiction"),
            Use = map.Word<DealUse>("use"),
            Work = map.Word<DealWork>("work"),
            Site = map.Word<SiteState>("site"),
            SiteCountry = Country(map, "site_country"),
            SiteProvince = map.Text("province"),
            DomesticShare = Between(map, "domestic_share", 0, 1),
            Funding = map.Word<Funding>("funding"),
            PercentComplete = Between(map, "percent_complete", 0, 100),
            Stage = map.Word<DealStage>("stage"),
            Knowledge = ReadKnowledge(map),
            Certifications = Words(map, "certifications", (reader, key) => reader.Answer(key), key => finder.Certifications.Contains(key) ? key : null, finder.Certifications),
            AvailableIn = Words(map, "available", (reader, key) => reader.Answer(key), key => Countries.IsCode(key) ? key : null, []),
            OrderDay = map.Day("ordered"),
            ExportDay = map.Day("exported"),
            DeliveryDay = map.Day("delivered"),
            UnitsBefore = Count(map, "units_before", least: 0),
            Authorisations = [.. ReadAuthorisations(map, dossier), .. dossier.Authorisations.Values],
            Workload = map.Id("workload"),
        };
        map.Close();
        Contradictions(deal, map);
        return deal;
    }

    private static IEnumerable<Authorisation> ReadAuthorisations(MapReader owner, Dossier dossier)
    {
        foreach (var map in owner.Maps("authorisations"))
        {
            var authorisation = AuthorisationReader.Read(map, null);
            AuthorisationReferences.Check(authorisation, dossier, _ => map.Place, owner.Problems);
            yield return authorisation;
        }
    }

    private static ByWord<EndUse, Knowledge> ReadKnowledge(MapReader map)
    {
        var told = ByWord<EndUse, Knowledge>.Empty;
        Each(map, "knowledge", (reader, key) => reader.Word<Knowledge>(key), Word<EndUse>.All, text => Word<EndUse>.Parse(text) is not null, (text, knowledge) => told = told.With(Word<EndUse>.Parse(text)!.Value, knowledge));
        return told;
    }

    private static ByWord<Role, Party> ReadParties(MapReader map, Finder finder)
    {
        var parties = ByWord<Role, Party>.Empty;
        foreach (var (key, role) in Roles)
        {
            if (map.Take(key) is not { } node)
                continue;
            if (parties.Has(role))
                map.Problems.Add("deal.role-twice", node.Place, $"The {Word<Role>.Of(role)} is given twice", $"Keep '{key}' or its other name.");
            if (finder.Party(node, key) is { } party)
                parties = parties.With(role, party);
        }

        return parties;
    }

    private static void Contradictions(Deal deal, MapReader map)
    {
        if (deal is { Kind: DealKind.Export or DealKind.Reexport or DealKind.Import, From: { } from, To: { } to } && from == to)
            Contradiction("kind", $"{Word<DealKind>.Of(deal.Kind.Value)} from {from} to {to} crosses no border", "Say transfer, or correct from and to.");
        if (deal is { Kind: DealKind.Reexport, From: Countries.UnitedStates })
            Contradiction("kind", "A shipment from the United States is an export and no reexport", "Say export, or correct from.");
        if (deal is { Kind: DealKind.Transfer, From: { } start, To: { } end } && start != end)
            Contradiction("kind", $"A transfer stays in one country, and this goes from {start} to {end}", "Say export or reexport, or correct from and to.");
        if (deal is { Work: DealWork.Commercial, Use: DealUse.Military or DealUse.MilitaryIntelligence })
            Contradiction("work", $"The work is commercial and the use is {Word<DealUse>.Of(deal.Use.Value)}", "Correct one of them, or leave the work out.");
        foreach (var endUse in deal.Knowledge.Keys)
        {
            if (deal.Knowledge[endUse] == Knowledge.None && deal.Use is { } use && Word<DealUse>.Of(use) == Word<EndUse>.Of(endUse))
                Contradiction("knowledge", $"The use is {Word<DealUse>.Of(use)} and the knowledge of it is none", "Correct one of them.");
        }

        if (deal.DeliveryDay < deal.ExportDay || deal.ExportDay < deal.OrderDay || deal.DeliveryDay < deal.OrderDay)
            Contradiction("ordered", "The days of order, export and delivery are not in this order", "Correct the days.");
        if (deal is { Site: SiteState.New, PercentComplete: { } percent } && percent >= Amount.Exactly(100))
            Contradiction("percent_complete", "The site is new and 100 % complete", "Say existing, or correct the percent.");

        void Contradiction(string key, string what, string remedy) => map.Problems.Add("deal.contradiction", map.PlaceOf(key), what, remedy);
    }

    private static Amount? Count(MapReader map, string key, int least)
    {
        if (map.Amount(key) is not { } amount)
            return null;
        if (amount < Amount.Exactly(least) || decimal.Truncate(amount.Value) != amount.Value)
        {
            map.Problems.Add("deal.count", map.PlaceOf(key), $"'{key}' must be a whole number of at least {least}, and is {amount}", "Correct it, or leave it out when it is not known.");
            return null;
        }

        return amount;
    }

    private static Amount? Between(MapReader map, string key, int low, int high)
    {
        if (map.Amount(key) is not { } amount)
            return null;
        if (amount < Amount.Exactly(low) || amount > Amount.Exactly(high))
            map.Problems.Add("deal.range", map.PlaceOf(key), $"'{key}' must be {low} to {high}, and is {amount}", "Correct it, or leave it out when it is not known.");
        return amount;
    }

    internal static string? Country(MapReader map, string key)
    {
        if (map.Text(key) is not { } text)
            return null;
        var code = text.ToUpperInvariant();
        if (Countries.IsCode(code))
            return code;
        map.Problems.Add("country.form", map.PlaceOf(key), $"'{Shown.Short(text)}' is no country", "Write the two letters of ISO 3166, such as CN, HK or US.");
        return null;
    }

    private static Dictionary<string, TValue> Words<TValue>(MapReader owner, string key, Func<MapReader, string, TValue?> value, Func<string, string?> keyOf, IEnumerable<string> known)
        where TValue : struct
    {
        var words = new Dictionary<string, TValue>(StringComparer.Ordinal);
        Each(owner, key, value, known, text => keyOf(text) is not null, (text, v) => words[text] = v);
        return words;
    }

    private static void Each<TValue>(MapReader owner, string key, Func<MapReader, string, TValue?> value, IEnumerable<string> known, Func<string, bool> isKnown, Action<string, TValue> keep)
        where TValue : struct
    {
        if (owner.Map(key) is not { } map)
            return;
        foreach (var word in map.Keys.ToArray())
        {
            if (!isKnown(word))
                map.Problems.Add("deal.unknown-word", map.PlaceOf(word), $"'{Shown.Short(word)}' is not known under '{key}'", Nearest.Remedy(word, known, known.Any() ? $"Known: {string.Join(", ", known)}." : "Write the two letters of ISO 3166, such as CN, HK or US."));
            if (value(map, word) is { } read && isKnown(word))
                keep(word, read);
        }
    }
}
