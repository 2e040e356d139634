using Chokepoint.Diagnostics;
using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Time;
using Chokepoint.Ledger.Books;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Questions;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Application.Assessing;

/// <summary>Answers how one question looked on several days of knowledge, and which report changed it.</summary>
public sealed class CompareDays(Dossier dossier, ProgramVersion program)
{
    private readonly RuleBook _book = Books.Of(dossier);

    public KnownDays Of(Deal deal, DateOnly on, IReadOnlyList<DateOnly> known, string? question = null)
    {
        var days = known.Distinct().Order().Select(day => new KnownDay(day, Judgement.Of(_book, deal, new TwoClocks(on, day)))).ToArray();
        return new KnownDays(question, days, [.. days.Zip(days.Skip(1), (one, next) => Change(one, next, deal, on))], dossier, program);
    }

    private KnownChange Change(KnownDay before, KnownDay after, Deal deal, DateOnly on)
    {
        var (old, now) = (before.Judgement.Verdict, after.Judgement.Verdict);
        var known = Bearing(old).Select(c => c.Claim.Id).ToHashSet(StringComparer.Ordinal);
        var reports = Bearing(now).Where(c => !known.Contains(c.Claim.Id)).DistinctBy(c => c.Claim.Id)
            .GroupBy(c => c.Report.Id, StringComparer.Ordinal)
            .OrderBy(g => g.First().Report.Known.Last)
            .Select(g => new KnownNews(g.Key, [.. g.Select(c => c.Claim.Id)], [], Effects(now, Without(g.Select(c => c.Claim.Id), deal, on, after.Known))));
        var stood = Rules(old).ToDictionary(f => f.Provision, Standing, StringComparer.Ordinal);
        var acts = Rules(now)
            .Where(f => stood.GetValueOrDefault(f.Provision) != Standing(f))
            .GroupBy(f => f.Version?.By ?? f.Act.Id, StringComparer.Ordinal)
            .Select(g => new KnownNews(g.Key, [], [.. g.Select(f => f.Provision)], []));
        KnownNews[] news = [.. acts, .. reports.OrderByDescending(r => r.Effects.Count)];
        var carried = news.SelectMany(n => n.Effects).Select(e => e.Side).ToHashSet(StringComparer.Ordinal);
        var lawful = news.Where(n => n.Provisions.Count > 0).Select(n => dossier.Acts[n.Id].Jurisdiction).ToHashSet(StringComparer.Ordinal);
        var together = Effects(now, old).Select(e => e.Side).Where(s => !carried.Contains(s) && !lawful.Contains(s));
        return new KnownChange(before.Known, after.Known, news) { Reweighed = Weigh(old, before.Known, after.Known), OnlyTogether = [.. together] };
    }

    private IReadOnlyList<Reweighed> Weigh(Verdict old, DateOnly before, DateOnly after)
    {
        var (then, now) = (new ClaimBook(dossier, before), new ClaimBook(dossier, after));
        return [.. Bearing(old).Where(c => c.Use is ClaimUse.Counted or ClaimUse.Bound).Select(c => c.Claim).DistinctBy(c => c.Id)
            .Select(c => (Claim: c.Id, Before: then.ConfidenceOf(c).Likelihood, After: now.ConfidenceOf(c).Likelihood))
            .Where(c => c.Before is not null && c.After is not null && c.Before != c.After)
            .Select(c => new Reweighed(c.Claim, c.Before!.Value, c.After!.Value))];
    }

    private Verdict Without(IEnumerable<string> claims, Deal deal, DateOnly on, DateOnly known)
    {
        // Claims of the dossier itself are left out, so there is no problem to tell.
        var less = DossierLoader.Without(dossier, [.. claims], Place.Of(nameof(CompareDays))).Value!;
        return Judgement.Of(Books.Of(less), deal, new TwoClocks(on, known)).Verdict;
    }

    private static IReadOnlyList<NewsEffect> Effects(Verdict with, Verdict without) =>
        [.. with.Sides.Zip(without.Sides)
            .Where(s => s.First.Strength != s.Second.Strength || s.First.State != s.Second.State)
            .Select(s => new NewsEffect(s.First.Jurisdiction.Id, s.First.Strength, s.First.State, s.Second.Strength, s.Second.State))];

    // The claims that move a range, bound it or are shown beside it.
    private static IEnumerable<ClaimFinding> Bearing(Verdict verdict) => verdict.Sides.SelectMany(side =>
        side.Findings.SelectMany(f => f.Claims).Where(c => c.Match != Answer.No).Concat(side.Outlook).Concat(side.OutcomeEvidence));

    private static IEnumerable<Finding> Rules(Verdict verdict) => verdict.Sides.SelectMany(s => s.Findings).Where(f => f.Rule is not null);

    // How a rule bears on the deal: it may begin to, stop, or stand otherwise.
    private static (bool Bears, ProvisionStatus? Status, DateOnly? From) Standing(Finding finding) =>
        finding is { Stands: true } && finding.Match != Answer.No ? (true, finding.Status, finding.Version?.From) : default;
}
