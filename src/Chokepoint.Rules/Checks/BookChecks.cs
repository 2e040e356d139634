using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Books;

namespace Chokepoint.Rules.Checks;

/// <summary>
/// Checks a rule book by itself, on every day on which a version begins: overlaps, gaps, provisions that nothing meets, days
/// without a rule, rings, lines within a chip's uncertainty, improvements that loosen a control.
/// </summary>
public sealed class BookChecks(RuleBook book)
{
    /// <summary>All findings, with what was known on a day; fragile lines and improvements on one day only.</summary>
    /// <param name="known">What was known.</param>
    /// <param name="on">The day for the checks that go through all chips and figures.</param>
    /// <param name="progress">Takes how many days are done.</param>
    /// <param name="cancel">Ends the search.</param>
    public IReadOnlyList<RuleFinding> Of(DateOnly known, DateOnly on, Action<int> progress, CancellationToken cancel)
    {
        var findings = new List<RuleFinding>();
        var days = 0;
        foreach (var jurisdiction in book.Dossier.Jurisdictions.Values.Where(j => j.Method == CombinationMethod.Law).OrderBy(j => j.Order))
        {
            var provisions = book.Dossier.Acts.Values.Where(a => a.Jurisdiction == jurisdiction.Id).SelectMany(a => a.Provisions).Select(p => Visible(p, known)).Where(p => p.Versions.Count > 0).OrderBy(p => p.Id, StringComparer.Ordinal).ToArray();
            findings.AddRange(VersionChecks.DatesWithoutRule(provisions));
            findings.AddRange(VersionChecks.ExceptionRings(provisions));
            foreach (var day in Days(provisions, jurisdiction))
            {
                cancel.ThrowIfCancellationRequested();
                var view = book.At(new TwoClocks(day, known));
                var side = view.Sides.Single(s => s.Jurisdiction.Id == jurisdiction.Id);
                var checks = new DealChecks(view, side, day, cancel);
                findings.AddRange(checks.Overlaps());
                findings.AddRange(checks.Gaps());
                findings.AddRange(checks.NeverMatching());
                progress(++days);
            }

            var today = book.At(new TwoClocks(on, known));
            var asked = today.Sides.Single(s => s.Jurisdiction.Id == jurisdiction.Id);
            findings.AddRange(ChipChecks.FragileLines(today, asked, on, cancel));
            cancel.ThrowIfCancellationRequested();
            findings.AddRange(new Monotonicity(today, asked, on, cancel).Of());
        }

        // What shows on several days is told once, on the first.
        return [.. findings.GroupBy(f => (f.Check, string.Join("|", f.Provisions), f.Fragile, f.Check == RuleCheck.FragileLine ? f.Witness?.Chip?.Id : null, f.GivenUp, f.Check is RuleCheck.DatesWithoutRule or RuleCheck.Gap or RuleCheck.NeverMatches ? f.Day : default))
            .Select(g => g.First()).OrderBy(f => f.Check).ThenBy(f => f.Day)];
    }

    private Provision Visible(Provision provision, DateOnly known) =>
        provision with { Versions = [.. provision.Versions.Where(v => book.Dossier.Acts.TryGetValue(v.By, out var by) && book.Dossier.MayBeKnown(by, known))] };

    // The days on which a text or a group of countries begins or ends.
    private static IEnumerable<DateOnly> Days(IEnumerable<Provision> provisions, Jurisdiction jurisdiction) => provisions.SelectMany(p => p.Versions)
        .SelectMany(v => new[] { v.From, v.Until?.AddDays(1) })
        .Concat(jurisdiction.Groups.SelectMany(g => g.Changes.SelectMany(c => new[] { c.From, c.Until?.AddDays(1) }).Append(g.From)))
        .OfType<DateOnly>().Distinct().Order();

    /// <summary>The same book without what is said of priorities, as the plain texts read.</summary>
    public static RuleBook Plain(RuleBook book) => book.With(p => p with { YieldsTo = [] });
}
