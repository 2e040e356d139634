using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Reports;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Application.Assessing;

/// <summary>What an answer was made from: the rules asked, the claims heard, the reports and documents cited, the chip and the parties.</summary>
public sealed record UsedFacts(
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<ClaimFinding> Claims,
    IReadOnlyList<Report> Reports,
    IReadOnlyList<Source> Sources,
    IReadOnlyList<Chip> Chips,
    IReadOnlyList<Party> Parties)
{
    public static UsedFacts Of(Brief brief)
    {
        var (dossier, verdict) = (brief.Dossier, brief.Judgement.Verdict);
        var findings = verdict.Sides.SelectMany(s => s.Findings).ToArray();
        var claims = verdict.Sides.SelectMany(s => s.Findings.SelectMany(f => f.Claims).Concat(s.Outlook).Concat(s.OutcomeEvidence))
            .Concat(brief.Judgement.UncertainReports)
            .DistinctBy(c => c.Claim.Id).OrderBy(c => c.Claim.Id, StringComparer.Ordinal).ToArray();
        var deal = verdict.Question.Deal;
        Chip[] chips = deal.Chip is { } chip ? [chip] : [];
        var parties = WithOwners(deal.Parties.Values, dossier).OrderBy(p => p.Id, StringComparer.Ordinal).ToArray();
        var lists = verdict.Sides.SelectMany(s => s.Jurisdiction.Lists.Select(l => l.Cite?.Source).Concat(s.Jurisdiction.Groups.Select(g => g.Cite?.Source))).OfType<string>();
        var cited = findings.SelectMany(f => Cited(f)).Concat(chips.SelectMany(Cited)).Concat(parties.SelectMany(Cited)).Concat(lists).ToHashSet(StringComparer.Ordinal);
        var reports = claims.Select(c => c.Report.Id).Concat(cited.Where(dossier.Reports.ContainsKey)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(r => dossier.Reports[r]);
        var sources = cited.Where(dossier.Sources.ContainsKey).Order(StringComparer.Ordinal).Select(s => dossier.Sources[s]);
        return new UsedFacts(findings, claims, [.. reports], [.. sources], chips, parties);
    }

    // Who owns a party, and who owns that one, counts in the answer.
    private static List<Party> WithOwners(IEnumerable<Party> parties, Dossier dossier)
    {
        var found = new Dictionary<string, Party>(StringComparer.Ordinal);
        var next = new Stack<Party>(parties);
        while (next.TryPop(out var party))
        {
            if (!found.TryAdd(party.Id, party))
                continue;
            foreach (var owner in (party.Owners ?? []).Select(o => o.Owner).Append(party.Parent?.Value).OfType<string>().Where(dossier.Parties.ContainsKey))
                next.Push(dossier.Parties[owner]);
        }

        return [.. found.Values];
    }

    private static IEnumerable<string> Cited(Finding finding) =>
        new[] { finding.Cite?.Source, finding.Version?.Cite?.Source, finding.Act.Cite?.Source }.Concat(finding.Act.Doubts.Select(d => d.Cite?.Source)).OfType<string>();

    private static IEnumerable<string> Cited(Chip chip) =>
        chip.Figures.Values.SelectMany(f => f.Sources.Concat(f.Rivals.SelectMany(r => r.Sources)))
            .Concat(new[] { chip.ChinaVariant, chip.Datacenter, chip.NonPlanar }.OfType<Fact<bool>>().SelectMany(f => f.Sources));

    private static IEnumerable<string> Cited(Party party) =>
        new[] { party.Home, party.Headquarters, party.Parent }.OfType<Fact<string>>().SelectMany(f => f.Sources)
            .Concat(party.Classes.SelectMany(c => c.Sources))
            .Concat((party.Owners ?? []).SelectMany(o => o.Sources))
            .Concat(party.Listings.Select(l => l.Cite?.Source).OfType<string>());
}
