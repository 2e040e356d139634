using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Deals;
using Chokepoint.Rules.Metrics;
using Chokepoint.Rules.Sides;

namespace Chokepoint.Rules.Questions;

/// <summary>Finds facts whose known uncertainty could flip a comparison, and the margins to the lines.</summary>
internal static class Fragility
{
    public static IReadOnlyList<FragileFact> Of(BookView view, SideView side, Subject subject)
    {
        if (!subject.HasItem)
            return [];
        var (stated, statedTests) = Judged(side, view, subject);
        var widened = subject.Widened();
        var (wide, wideTests) = Judged(side, view, widened);
        var fragile = new List<FragileFact>();
        foreach (var entry in side.Entries)
        {
            if (!entry.IsText || stated[entry.Index] == wide[entry.Index] || stated[entry.Index] == Answer.Unknown || Follows(entry, side, statedTests, wideTests))
                continue;
            fragile.AddRange(Turning(entry, view, side, subject, stated[entry.Index]));
        }

        var verified = subject.VerifiedOnly();
        var (seen, seenTests) = Judged(side, view, verified);
        foreach (var entry in side.Entries.Where(e => e.IsText && stated[e.Index] != Answer.Unknown && seen[e.Index] != stated[e.Index] && !Follows(e, side, statedTests, seenTests)))
        {
            foreach (var quantity in Asked(entry).Select(m => subject.Figures[m]).Where(q => q.Verified != q.Stated))
                fragile.Add(new FragileFact(entry.Provision.Id, quantity, stated[entry.Index], seen[entry.Index], null, IsUnverified: true));
        }

        return fragile;
    }

    private static (Answer[] Matches, Answer[] Tests) Judged(SideView side, BookView view, Subject subject)
    {
        var tests = Judge.Ask(view, subject);
        return (LawSide.Matches(side, view, subject, tests), tests);
    }

    // Does the provision turn only because another one does? With the others' results held fast its own condition stays.
    private static bool Follows(Entry entry, SideView side, Answer[] stated, Answer[] other)
    {
        var own = (Answer[])other.Clone();
        foreach (var asked in side.Entries.Where(e => e.ResultSlot >= 0))
            own[asked.ResultSlot] = stated[asked.ResultSlot];
        return entry.Program.Run(own) == entry.Program.Run(stated);
    }

    /// <summary>The nearest turning points of the level below and above each figure.</summary>
    public static IReadOnlyList<Margin> Margins(BookView view, SideView side, Subject subject)
    {
        var margins = new List<Margin>();
        foreach (var measure in Sweep.Measures)
        {
            var quantity = subject.Figures[measure];
            if (!quantity.Stated.IsPoint)
                continue;
            var segments = Sweep.Over(view, subject, measure, s => Classify.LevelOf(side, LawSide.Matches(side, view, s, Judge.Ask(view, s))));
            var at = segments.ToList().FindIndex(s => s.From <= quantity.Stated.Low && (s.To is not { } to || quantity.Stated.Low <= to));
            if (at > 0)
                margins.Add(new Margin(quantity, segments[at - 1].To!.Value, Below: true, segments[at - 1].Result));
            if (at >= 0 && at + 1 < segments.Count)
                margins.Add(new Margin(quantity, segments[at + 1].From, Below: false, segments[at + 1].Result));
        }

        return margins;
    }

    // One figure alone may flip it; when only several together do, each is named without a turning point.
    private static IEnumerable<FragileFact> Turning(Entry entry, BookView view, SideView side, Subject subject, Answer stated)
    {
        var open = Asked(entry).Where(m => subject.Figures[m] is var q && q.Known != q.Stated).Select(m => subject.Figures[m]).ToArray();
        var alone = new List<FragileFact>();
        foreach (var quantity in open)
        {
            var segments = Sweep.Over(view, subject, quantity.Measure, s => LawSide.Matches(side, view, s, Judge.Ask(view, s))[entry.Index]);
            var reached = segments.Where(s => s.Result != stated && (s.To is not { } to || to >= quantity.Known.Low) && (quantity.Known.High is not { } high || s.From <= high)).ToArray();
            foreach (var segment in reached.OrderBy(s => Distance(Nearest(s, quantity), quantity)).Take(1))
                alone.Add(new FragileFact(entry.Provision.Id, quantity, stated, segment.Result, Nearest(segment, quantity)));
        }

        return alone.Count > 0 ? alone : open.Select(q => new FragileFact(entry.Provision.Id, q, stated, Answer.Unknown, null));
    }

    private static Measure[] Asked(Entry entry) => [.. entry.Version.When.Tests().OfType<Test.Compare>().SelectMany(t => Inputs(t.Measure)).Distinct()];

    private static long Distance(Amount? at, Quantity quantity) => at is { } a ? Math.Abs(a.Micro - quantity.Stated.LowMicro) : 0;

    private static Amount? Nearest(Segment<Answer> segment, Quantity quantity) =>
        segment.To is { } to && to < quantity.Stated.Low ? to : segment.From > quantity.Stated.Low ? segment.From : null;

    private static Measure[] Inputs(Measure measure) => measure switch
    {
        Measure.Density => [Measure.Tpp, Measure.DieArea],
        Measure.BandwidthSum => [Measure.MemoryBandwidth, Measure.InterconnectBandwidth],
        var single => [single],
    };
}
