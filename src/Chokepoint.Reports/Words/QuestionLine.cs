using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Parties;

namespace Chokepoint.Reports.Words;

/// <summary>A deal as the options that ask for it again; what options cannot say is told behind them.</summary>
internal static class QuestionLine
{
    public static string Of(Deal deal, DateOnly on, DateOnly known)
    {
        var options = new List<string>();
        Add("--chip", deal.Chip?.Id);
        if (deal.Hypothetical is { } item && Figures(item) is { Length: > 0 } figures)
            Add("--figures", figures);
        Add("--form", deal.Form is { } form ? Word<ItemForm>.Of(form) : null);
        Add("--units", deal.Units?.ToString());
        Add("--chips-per-unit", deal.ChipsPerUnit?.ToString());
        Add("--percent-complete", deal.PercentComplete?.ToString());
        Add("--domestic-share", deal.DomesticShare?.ToString());
        Add("--funding", deal.Funding is { } funding ? Word<Funding>.Of(funding) : null);
        Add("--stage", deal.Stage is { } stage ? Word<DealStage>.Of(stage) : null);
        if (deal.Parties[Role.Manufacturer] is { IsGiven: false } maker)
            Add("--manufacturer", maker.Id);
        Add("--units-before", deal.UnitsBefore?.ToString());
        Add("--kind", deal.Kind is { } kind ? Word<DealKind>.Of(kind) : null);
        if (deal.Parties[Role.Exporter] is { IsGiven: false } seller)
            Add("--seller", seller.Id);
        Buyer(deal.Parties[Role.Purchaser] ?? deal.Parties[Role.UltimateConsignee] ?? deal.Parties[Role.EndUser]);
        Add("--from", deal.From);
        Add("--to", deal.To);
        Add("--jurisdiction", deal.Jurisdiction is { } jurisdiction ? Word<ItemJurisdiction>.Of(jurisdiction) : null);
        Add("--use", deal.Use is { } use ? Word<DealUse>.Of(use) : null);
        Add("--work", deal.Work is { } work ? Word<DealWork>.Of(work) : null);
        Add("--site", deal.Site is { } site ? Word<SiteState>.Of(site) : null);
        foreach (var endUse in deal.Knowledge.Keys)
            Add("--knowledge", $"{Word<EndUse>.Of(endUse)}={Word<Knowledge>.Of(deal.Knowledge[endUse])}");
        foreach (var (name, answer) in deal.Certifications)
            Add("--certified", $"{name}={Word<Answer>.Of(answer)}");
        foreach (var (country, answer) in deal.AvailableIn)
            Add("--available", $"{country}={Word<Answer>.Of(answer)}");
        Add("--on", Say.Day(on));
        Add("--known", Say.Day(known));
        var beside = Beside(deal).Distinct(StringComparer.Ordinal).ToArray();
        return string.Join(' ', options) + (beside.Length == 0 ? "" : $" (in a case file, with {string.Join(" and ", beside)})");

        void Add(string option, string? value)
        {
            if (value is not null)
                options.Add($"{option} {value}");
        }

        void Buyer(Party? party)
        {
            if (party is null)
                return;
            if (!party.IsGiven)
            {
                Add("--buyer", party.Id);
                return;
            }

            Add("--buyer-home", party.Home?.Value);
            if (party.Classes.Where(c => c.Member == Answer.Yes).Select(c => Word<PartyClass>.Of(c.Class)).ToArray() is { Length: > 0 } classes)
                Add("--buyer-class", string.Join(',', classes));
            Add("--buyer-headquarters", party.Headquarters?.Value);
            Add("--buyer-parent", party.Parent?.Value);
            Add("--buyer-name", party.Home is null && party.Headquarters is null ? "Buyer" : null);
        }
    }

    private static IEnumerable<string> Beside(Deal deal)
    {
        foreach (var party in deal.Parties.Values.Where(p => p.IsGiven).Distinct())
        {
            foreach (var listing in party.Listings)
                yield return $"{party.Name} {(listing.IsListed ? "on" : "absent from")} {listing.List}";
            if (party.Owners is { Count: > 0 })
                yield return $"owners of {party.Name}";
        }

        if (deal.Authorisations.Count > 0)
            yield return "an authorisation held";
        if (deal.Parties[Role.Exporter] is { IsGiven: true } seller)
            yield return seller.Name;
    }

    private static string Figures(Hypothetical item)
    {
        var parts = item.Figures.Select(f => $"{Word<Facts.Quantities.Measure>.Of(f.Key)}={f.Value}").ToList();
        Trait("datacenter", item.Datacenter);
        Trait("non_planar", item.NonPlanar);
        if (item.Hbm == Answer.Yes)
            Trait(Word<ChipTrait>.Of(ChipTrait.Hbm), item.Hbm);
        if (item.Vendor is { } vendor)
            parts.Add($"vendor={vendor}");
        return string.Join(',', parts);

        void Trait(string name, Answer answer)
        {
            if (answer != Answer.Unknown)
                parts.Add($"{name}={Word<Answer>.Of(answer)}");
        }
    }
}
