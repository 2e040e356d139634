using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Facts.Time;
using Chokepoint.Ledger.Books;
using Chokepoint.Rules.Questions;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Application.Timelines;

/// <summary>Answers who acted when, and how strongly.</summary>
public sealed class ShowTimeline(Dossier dossier, ProgramVersion program)
{
    /// <summary>The acts between two days, of all sides or one, as they stand on the later day or on the day by which things were known.</summary>
    public Timeline Of(DateOnly? since, DateOnly? until, Jurisdiction? side, DateOnly known)
    {
        var clocks = new TwoClocks(until ?? known, known);
        var book = new ClaimBook(dossier, known);
        var acts = dossier.Acts.Values
            .Where(a => (side is null || a.Jurisdiction == side.Id) && dossier.MayBeKnown(a, known))
            .Select(a => (Act: a, Day: DayOf(a)))
            .Where(a => !(a.Day?.Last < since) && !((a.Day?.From ?? a.Day?.To) > until))
            .Select(a => (a.Act, a.Day, Standing: ActStanding.Of(a.Act, dossier, clocks)))
            .Select(a => new TimelineAct(a.Act, a.Day, a.Standing.Strength, a.Standing.Status, a.Standing.Ends, Answer.Yes) { Witnesses = book.WitnessesOf(a.Act), Conflicts = [.. book.ConflictsOn(a.Act)] });
        return new Timeline(clocks, false, since, until, Sides(side), Sorted(acts), dossier, program);
    }

    /// <summary>The acts behind the findings that hold for a deal or may.</summary>
    public Timeline Of(Verdict verdict)
    {
        var acts = verdict.Sides
            .SelectMany(s => s.Findings.Where(f => f is { Stands: true, Match: not Answer.No }))
            .GroupBy(f => f.Act)
            .Select(findings => new TimelineAct(
                findings.Key,
                DayOf(findings.Key),
                findings.Aggregate(Strength.NoneFound, (all, f) => all.Strictest(f.Match == Answer.Yes ? f.Strength : f.Strength.Uncertain())),
                ActStanding.Of(findings.Key, dossier, verdict.Clocks).Status,
                [],
                findings.Max(f => f.Match)));
        return new Timeline(verdict.Clocks, true, null, null, [.. verdict.Sides.Select(s => s.Jurisdiction)], Sorted(acts), dossier, program);
    }

    private IReadOnlyList<Jurisdiction> Sides(Jurisdiction? side) => side is null ? [.. dossier.Jurisdictions.Values.OrderBy(j => j.Order)] : [side];

    private static IReadOnlyList<TimelineAct> Sorted(IEnumerable<TimelineAct> acts) => [.. acts.OrderBy(a => a.SortDay ?? DateOnly.MaxValue).ThenBy(a => a.Act.Id, StringComparer.Ordinal)];

    private DaySpan? DayOf(Act act) => act.Date ?? act.Known ?? dossier.WhenKnown(act).OrderBy(k => k.Last ?? DateOnly.MaxValue).FirstOrDefault();
}
