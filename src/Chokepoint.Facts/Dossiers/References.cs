using Chokepoint.Diagnostics;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Reports;

namespace Chokepoint.Facts.Dossiers;

/// <summary>Checks that every id named in the dossier stands for something in it.</summary>
internal sealed class References
{
    private readonly Dossier _dossier;
    private readonly FilePlaces _places;
    private readonly Problems _problems;
    private readonly HashSet<string> _sources;
    private readonly HashSet<string> _families;
    private readonly HashSet<string> _authorities;
    private readonly HashSet<string> _named;
    private readonly HashSet<string> _tellers;
    private readonly Dictionary<string, HashSet<string>> _policiesOfLists;

    private References(Dossier dossier, FilePlaces places, Problems problems)
    {
        (_dossier, _places, _problems) = (dossier, places, problems);
        _sources = [.. dossier.Sources.Keys, .. dossier.Reports.Keys];
        _tellers = [.. dossier.Parties.Keys, .. dossier.Reports.Keys];
        _policiesOfLists = dossier.Jurisdictions.Values.SelectMany(j => j.Lists.Select(l => (l.Id, j.Policies)))
            .GroupBy(l => l.Id, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.SelectMany(l => l.Policies.Keys).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        _named = [.. dossier.Acts.Values.SelectMany(a => a.Claims)];
        _families = [.. dossier.Chips.Values.Select(c => c.Family)];
        _authorities = [.. dossier.Jurisdictions.Values.SelectMany(j => j.Authorities).Select(a => a.Id), .. dossier.Parties.Keys];
    }

    public static void Check(Dossier dossier, FilePlaces places, Problems problems)
    {
        var check = new References(dossier, places, problems);
        foreach (var chip in dossier.Chips.Values)
            check.Chip(chip);
        check.Parties();
        foreach (var report in dossier.Reports.Values)
            check.Report(report);
        foreach (var act in dossier.Acts.Values)
            check.Act(act);
        foreach (var authorisation in dossier.Authorisations.Values)
        {
            var place = places.Of("authorisation", authorisation.Id);
            AuthorisationReferences.Check(authorisation, dossier, word => places.Word(place, word), problems);
        }

        check.Conflicts();
        check.Workloads();
        ReportReferences.Check(dossier, problems);
        check.Jurisdictions();
        ConditionReferences.Check(dossier, places, problems);
    }

    /// <summary>Products name families, variants and vendors of chips.</summary>
    public void OfProducts(Place place, Products products)
    {
        All(place, products.Families, _families, "chip family");
        All(place, products.Variants, _dossier.Chips.Keys, "chip");
        All(place, products.Vendors, _dossier.Parties.Keys, "party");
    }

    private void Chip(Chip chip)
    {
        var place = _places.Of("chip", chip.Id);
        All(place, [chip.Vendor], _dossier.Parties.Keys, "party");
        All(place, chip.Figures.Values.SelectMany(f => f.Sources.Concat(f.Rivals.SelectMany(r => r.Sources))), _sources, "source");
        All(place, chip.Prices.SelectMany(p => p.Sources), _sources, "source");
        All(place, new[] { chip.Launch, chip.Status, chip.Process, chip.Foundry, chip.MemoryType, chip.ScaleupName }.OfType<Fact<string>>().SelectMany(Of), _sources, "source");
        All(place, new[] { chip.ChinaVariant, chip.Datacenter, chip.NonPlanar }.OfType<Fact<bool>>().SelectMany(Of), _sources, "source");
    }

    private void Jurisdictions()
    {
        foreach (var jurisdiction in _dossier.Jurisdictions.Values)
        {
            var place = _places.Of("jurisdiction", jurisdiction.Id);
            foreach (var member in jurisdiction.Groups.SelectMany(g => g.Members.Concat(g.Changes.Select(c => c.Country))).Distinct(StringComparer.Ordinal))
                Country(place, member);
            foreach (var other in _dossier.Jurisdictions.Values.Where(j => j.Order == jurisdiction.Order && string.CompareOrdinal(j.Id, jurisdiction.Id) < 0))
                _problems.Add("jurisdiction.order", place, $"It has the same `order` as {other.Id}", "Give each side a place of its own.");
            All(place, jurisdiction.Groups.SelectMany(g => g.Changes).SelectMany(c => One(c.By)), _dossier.Acts.Keys, "act");
            All(place, jurisdiction.Lists.SelectMany(l => One(l.Cite?.Source)).Concat(jurisdiction.Groups.SelectMany(g => One(g.Cite?.Source))), _sources, "source");
            foreach (var (word, strength) in jurisdiction.Policies)
            {
                foreach (var end in new[] { strength.Low!.Value, strength.High!.Value }.Where(e => jurisdiction.Scale.All(p => p.Strength != e)).Distinct())
                    _problems.Add("strength.scale", place, $"The policy '{word}' has the strength {end}, which is not on the scale", "Use a strength of the jurisdiction's scale.");
            }

            if (jurisdiction.Method == CombinationMethod.Law)
            {
                foreach (var word in Jurisdiction.NeededPolicies.Where(w => !jurisdiction.Policies.ContainsKey(w)))
                    _problems.Add("policy.missing", place, $"A side of published provisions needs the policy '{word}'", $"Add `{word}: {{at_least: ..., at_most: ...}}` to its policies.");
            }
        }
    }

    private void Parties()
    {
        foreach (var party in _dossier.Parties.Values)
        {
            var place = _places.Of("party", party.Id);
            foreach (var seat in new[] { party.Home, party.Headquarters }.OfType<Fact<string>>())
                Country(place, seat.Value);
            Stakes(party, place);
            All(place, new[] { party.Home, party.Headquarters, party.Parent }.OfType<Fact<string>>().SelectMany(Of), _sources, "source");
            All(place, party.Classes.SelectMany(c => c.Sources).Concat(party.Names.SelectMany(n => n.Sources)), _sources, "source");
            All(place, party.Listings.Select(l => l.List), _policiesOfLists.Keys, "list");
            foreach (var listing in party.Listings.Where(l => l.Policy is not null))
                All(place, [listing.Policy!], _policiesOfLists.GetValueOrDefault(listing.List, []), "policy");
            All(place, party.Listings.SelectMany(l => One(l.Cite?.Source)), _sources, "source");
            All(place, One(party.Employer).Concat((party.Owners ?? []).Select(o => o.Owner)), _dossier.Parties.Keys, "party");
            All(place, (party.Owners ?? []).SelectMany(o => o.Sources), _sources, "source");
            if (party.Parent is { Value: not "nobody" } parent)
                All(place, [parent.Value], _dossier.Parties.Keys, "party");
        }
    }

    private void Country(Place place, string code)
    {
        if (!Countries.IsCode(code))
            _problems.Add("country.form", _places.Word(place, code), $"'{Shown.Short(code)}' is no country", "Write the two letters of ISO 3166, such as CN, HK or US.");
    }

    // Owners of one day cannot hold more than the whole, and each is told once.
    private void Stakes(Party party, Place place)
    {
        foreach (var stake in party.Owners ?? [])
        {
            if (stake.Owner == party.Id)
                _problems.Add("stake.itself", place, "The party is told to own itself", "Take the stake out.");
            var held = party.Owners!.Where(s => s.IsHeld(stake.From ?? DateOnly.MinValue)).ToArray();
            if (held.Sum(s => (s.Low ?? Quantities.Amount.Zero).Value) > 100)
                _problems.Add("stake.sum", place, $"The owners of one day hold more than 100 % (at {stake.Owner})", "Correct the shares or their days.");
            if (held.Count(s => s.Owner == stake.Owner) > 1)
                _problems.Add("stake.twice", place, $"The owner {stake.Owner} is told twice for one day", "Keep one stake, or give them days.");
        }
    }

    private void Report(Report report)
    {
        var place = _places.Of("report", report.Id);
        All(place, [report.Outlet], _dossier.Parties.Keys, "party");
        foreach (var claim in report.Claims)
        {
            All(claim.Place, claim.Chain.Where(c => c != "anonymous"), _tellers, "party or report");
            All(claim.Place, claim.Authorities ?? [], _authorities, "authority");
            All(claim.Place, claim.Readings.SelectMany(r => r.Parties), _dossier.Parties.Keys, "party");
            All(claim.Place, claim.Relations.Select(r => r.Claim), _dossier.Claims.Keys, "claim");
            All(claim.Place, claim.ConsistentWith, _dossier.Acts.Keys, "act");
            if (claim.SetsBounds && claim.Readings.Any(r => r.AtLeast is not null || r.AtMost is not null) && claim.Relations.Count == 0 && !_named.Contains(claim.Id))
                _problems.Add("claim.no-act", claim.Place, $"No act names the claim '{claim.Id}' and it is related to no other, so it would appear nowhere", "Add it to `claims` of the act that it tells of, or say by `relations` which claim it retells.");
            if (claim.Products is { } products)
                OfProducts(claim.Place, products);
        }
    }

    private void Workloads()
    {
        foreach (var llm in _dossier.Llms.Values)
            All(_places.Of("llm", llm.Id), llm.Sources, _sources, "source");
        foreach (var workload in _dossier.Workloads.Values)
        {
            All(_places.Of("workload", workload.Id), [workload.Llm], _dossier.Llms.Keys, "language model");
            All(_places.Of("workload", workload.Id), workload.Sources, _sources, "source");
        }

        foreach (var figure in _dossier.Supplies)
        {
            All(_places.Of("supply", figure.Source), [figure.Source], _sources, "source");
            All(_places.Of("supply", figure.Source), figure.Families, _families, "chip family");
        }

        foreach (var rows in _dossier.Measurements.GroupBy(m => m.Source, StringComparer.Ordinal))
        {
            var place = _places.Of("measurements", rows.Key);
            All(place, [rows.Key], _sources, "source");
            All(place, rows.Select(r => r.Chip).Distinct(), _dossier.Chips.Keys, "chip");
            All(place, rows.Select(r => r.Llm).Distinct(), _dossier.Llms.Keys, "language model");
        }
    }

    private void Conflicts()
    {
        foreach (var conflict in _dossier.Conflicts.Values)
        {
            All(conflict.Place, conflict.Claims.Concat(conflict.Outcomes), _dossier.Claims.Keys, "claim");
            foreach (var twice in conflict.Claims.GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Count() > 1))
                _problems.Add("conflict.both-sides", conflict.Place, $"The claim '{twice.Key}' stands on two sides of the conflict", "Keep it on one; a claim that says both is two claims.");
        }

        foreach (var word in _dossier.PressWords)
        {
            All(word.Place, word.Uses.Select(u => u.Claim), _dossier.Claims.Keys, "claim");
            All(word.Place, word.Uses.Select(u => u.For), [.. _dossier.Acts.Keys, .. _dossier.Provisions.Keys], "act or provision");
        }
    }

    private void Act(Act act)
    {
        All(act.Place, [act.Jurisdiction], _dossier.Jurisdictions.Keys, "jurisdiction");
        All(act.Place, act.Authorities, _authorities, "authority");
        All(act.Place, act.Claims, _dossier.Claims.Keys, "claim");
        All(act.Place, act.Doubts.SelectMany(d => One(d.Cite?.Source)).Concat(One(act.Cite?.Source)), _sources, "source");
        All(act.Place, act.Status.SelectMany(s => One(s.By)), _dossier.Acts.Keys, "act");
        foreach (var provision in act.Provisions)
        {
            All(provision.Place, One(provision.Cite.Source).Concat(provision.Versions.SelectMany(v => One(v.Cite?.Source))), _sources, "source");
            All(provision.Place, provision.Versions.Select(v => v.By), _dossier.Acts.Keys, "act");
        }
    }

    private void All(Place place, IEnumerable<string> ids, IEnumerable<string> known, string what)
    {
        // The keys of a dictionary are a collection that looks up by hash.
        var set = known as ICollection<string> ?? [.. known];
        foreach (var id in ids.Where(id => id.Length > 0 && !set.Contains(id)))
            _problems.Add("reference.unknown", _places.Word(place, id), $"There is no {what} '{id}'", Nearest.Remedy(id, set, $"Add the {what}, or correct the id."));
    }

    private static IEnumerable<string> Of<T>(Fact<T> fact) => fact.Sources.Concat(fact.Rivals.SelectMany(r => r.Sources));

    private static IEnumerable<string> One(string? id) => id is null ? [] : [id];
}
