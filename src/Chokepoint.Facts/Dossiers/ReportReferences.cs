using Chokepoint.Diagnostics;
using Chokepoint.Facts.Reports;

namespace Chokepoint.Facts.Dossiers;

/// <summary>Checks how reports and claims stand to each other: chains that lead to an origin, citations that follow what they cite, relations that agree.</summary>
internal sealed class ReportReferences(Dossier dossier, Problems problems)
{
    public static void Check(Dossier dossier, Problems problems)
    {
        var check = new ReportReferences(dossier, problems);
        foreach (var claim in dossier.Claims.Values)
        {
            check.Chain(claim);
            check.Relations(claim);
        }

        check.Loops();
        check.Rings();
    }

    // A report is out before what cites it: on days that are themselves uncertain, only what cannot be is a problem.
    private void Chain(Claim claim)
    {
        var own = dossier.Reports[claim.Report];
        if (claim.Chain.SkipWhile(c => c != "anonymous").Skip(1).Any())
            problems.Add("claim.chain-order", claim.Place, $"The chain of '{claim.Id}' goes on after `anonymous`", "Who is on record stands outermost first; people not named are the innermost and come last.");
        var seen = new HashSet<string>(StringComparer.Ordinal) { claim.Report };
        foreach (var link in claim.Chain.Where(dossier.Reports.ContainsKey))
        {
            if (!seen.Add(link))
                problems.Add("claim.chain-loop", claim.Place, $"The chain of '{claim.Id}' comes back to the report '{link}'", "A chain names each report once, and never its own: leave the report out, or put the claim into the file of the page that retells it.");
            else if (IsLater(dossier.Reports[link], own))
                problems.Add("claim.cites-later", claim.Place, $"The claim '{claim.Id}' cites '{link}', which came out later", "Correct the day of one of the two reports, or the chain.");
        }
    }

    private void Relations(Claim claim)
    {
        foreach (var relation in claim.Relations.Where(r => dossier.Claims.ContainsKey(r.Claim)))
        {
            if (relation.Claim == claim.Id)
                problems.Add("relation.itself", claim.Place, $"The claim '{claim.Id}' is related to itself", "Name another claim.");
            if (relation.Kind is RelationKind.Repeats or RelationKind.Strengthens or RelationKind.Narrows && IsLater(dossier.Reports[dossier.Claims[relation.Claim].Report], dossier.Reports[claim.Report]))
                problems.Add("relation.later", claim.Place, $"The claim '{claim.Id}' {Word<RelationKind>.Of(relation.Kind)} '{relation.Claim}', which came out later", "Say it at the later claim, or correct a day.");
            if (ReferenceEquals(claim.Relations.First(r => r.Claim == relation.Claim && r.Kind == relation.Kind), relation) && claim.Relations.Count(r => r.Claim == relation.Claim && r.Kind == relation.Kind) > 1)
                problems.Add("relation.twice", claim.Place, $"The claim '{claim.Id}' says twice that it {Word<RelationKind>.Of(relation.Kind)} '{relation.Claim}'", "Keep one of them.");
            if (IsRetelling(relation.Kind) && string.CompareOrdinal(claim.Id, relation.Claim) < 0 && dossier.Claims[relation.Claim].Relations.Any(r => r.Claim == claim.Id && IsRetelling(r.Kind)))
                problems.Add("relation.mutual", claim.Place, $"'{claim.Id}' and '{relation.Claim}' are told to retell each other", "Only the later one retells the earlier.");
            if (IsAgainst(relation.Kind) && claim.Relations.Concat(dossier.Claims[relation.Claim].Relations.Where(r => r.Claim == claim.Id)).Where(r => r.Claim == relation.Claim || r.Claim == claim.Id).FirstOrDefault(r => IsWith(r.Kind)) is { } other)
                problems.Add("relation.contradicting", claim.Place, $"'{claim.Id}' and '{relation.Claim}' are told both to {Plain(relation.Kind)} and to {Plain(other.Kind)} each other", "Keep the relation that holds; a claim that agrees in part is split into two claims.");
        }
    }

    // Claims that retell each other in a ring have no origin.
    private void Loops()
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in dossier.Claims.Values)
        {
            var path = new List<string>();
            for (var at = claim; at is not null && !done.Contains(at.Id); at = dossier.CitedBy(at))
            {
                if (path.Contains(at.Id))
                {
                    problems.Add("claim.chain-loop", at.Place, $"The claims {string.Join(", ", path.SkipWhile(id => id != at.Id))} cite each other in a ring", "One of them is the origin: take its citation out.");
                    break;
                }

                path.Add(at.Id);
            }

            done.UnionWith(path);
        }
    }

    // Reports that cite each other in a ring, where no relation says which claim of the other is meant.
    private void Rings()
    {
        var cites = dossier.Claims.Values.Where(c => dossier.CitedBy(c) is null && dossier.CitedReport(c) is { } cited && cited != c.Report)
            .GroupBy(c => c.Report, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(c => (Claim: c, Cited: dossier.CitedReport(c)!)).ToArray(), StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var report in cites.Keys.Order(StringComparer.Ordinal))
            Walk(report, []);

        void Walk(string report, List<string> path)
        {
            if (!cites.TryGetValue(report, out var links) || path.Count > cites.Count)
                return;
            path.Add(report);
            foreach (var (claim, cited) in links)
            {
                if (path.Contains(cited))
                    problems.Add("claim.chain-loop", claim.Place, $"The reports {string.Join(", ", path.SkipWhile(r => r != cited))} cite each other in a ring", "Say by a relation which claim of the other report each of them retells, or take one of the citations out.");
                else if (!done.Contains(cited))
                    Walk(cited, path);
            }

            path.RemoveAt(path.Count - 1);
            done.Add(report);
        }
    }

    private static bool IsLater(Report cited, Report citing) => cited.Known.From > citing.Known.To;

    private static bool IsRetelling(RelationKind kind) => kind is RelationKind.Repeats or RelationKind.Strengthens or RelationKind.Narrows;

    private static bool IsAgainst(RelationKind kind) => kind is RelationKind.Contradicts or RelationKind.Denies;

    private static bool IsWith(RelationKind kind) => kind is RelationKind.Repeats or RelationKind.Confirms or RelationKind.Strengthens;

    private static string Plain(RelationKind kind) => kind switch
    {
        RelationKind.Contradicts => "contradict",
        RelationKind.Denies => "deny",
        RelationKind.Repeats => "repeat",
        RelationKind.Confirms => "confirm",
        RelationKind.Strengthens => "strengthen",
        RelationKind.Narrows => "narrow",
        RelationKind.Alters => "alter",
    };
}
