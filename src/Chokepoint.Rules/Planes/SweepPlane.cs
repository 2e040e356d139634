using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Facts.Quantities;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Deals;
using Chokepoint.Rules.Questions;
using Chokepoint.Rules.Sides;

namespace Chokepoint.Rules.Planes;

/// <summary>Answers what holds in each part of a plane of two quantities, by judging a chip in every part between the lines of the rule book.</summary>
public sealed class SweepPlane(RuleBook book)
{
    /// <summary>The plane of total processing performance and its density, for chips made for data centres or not.</summary>
    public Plane TppDensity(TwoClocks clocks, Answer datacenter) => Of(clocks, Measure.Tpp, Measure.Density, datacenter);

    /// <summary>The plane of memory and interconnect bandwidth.</summary>
    public Plane Bandwidths(TwoClocks clocks) => Of(clocks, Measure.MemoryBandwidth, Measure.InterconnectBandwidth, Answer.Unknown);

    /// <summary>The plane of total processing performance and memory bandwidth: reading prompts and training follow the one, writing answers the other.</summary>
    public Plane TppBandwidth(TwoClocks clocks) => Of(clocks, Measure.Tpp, Measure.MemoryBandwidth, Answer.Yes);

    private Plane Of(TwoClocks clocks, Measure across, Measure up, Answer datacenter)
    {
        var view = book.At(clocks);
        var grid = new PlaneGrid(across, up, [.. view.Tests.Tests.OfType<Test.Compare>()]);
        var entries = view.Sides.Where(s => s.Jurisdiction.Method == CombinationMethod.Law)
            .SelectMany(s => s.Entries.Where(e => e.IsText).Select(e => (Side: s, Entry: e, Lines: LinesOf(e, across, up))))
            .ToArray();
        var parts = grid.Parts().Select(part => (Part: part, Asked: Ask(part.Across, part.Second))).ToArray();
        var levels = entries.Where(e => IsLevel(e.Entry) && e.Lines.Count > 0 && parts.Any(p => p.Asked.Match(e.Side, e.Entry) != Answer.No)).Select(e => (e.Side, e.Entry)).ToArray();
        var others = entries.Where(e => !IsLevel(e.Entry) && e.Lines.Count > 0 && Turns(parts.Select(p => p.Asked.Own(e.Entry)))).ToArray();
        var cells = PlaneGrid.Merged(parts.Select(p => p.Part.Cell(new PlaneAnswer(
            p.Asked.Level,
            p.Asked.MayBe,
            p.Asked.SettledBy,
            [.. levels.Where(l => p.Asked.Match(l.Side, l.Entry) != Answer.No).Select(l => l.Entry.Provision.Id)],
            [.. others.Where(o => p.Asked.Own(o.Entry) != Answer.No).Select(o => o.Entry.Provision.Id)]))));
        var drawn = entries.Where(e => others.Contains(e) || levels.Any(l => l.Entry == e.Entry));
        return new Plane(clocks, across, up, datacenter, cells, [.. drawn.Select(e => Rule(e.Entry, e.Lines))]);

        Asked Ask(Amount first, Amount second)
        {
            var figures = new Dictionary<Measure, AmountRange> { [across] = AmountRange.At(first), [up == Measure.Density ? Measure.DieArea : up] = AmountRange.At(second) };
            var item = new Deal { Hypothetical = new Hypothetical(figures, datacenter, Answer.Yes, Answer.No, null) };
            return Asked.Of(view, Judge.Prepare(view, Understanding.Of(item, book.Dossier)), up == Measure.Density);
        }

        PlaneRule Rule(Entry entry, IReadOnlyList<Test.Compare> lines) => new(
            entry.Provision,
            entry.Act,
            entry.Status,
            IsLevel(entry) ? ((Effect.Level)entry.Version.Then).Name : null,
            lines,
            [.. entry.Version.When.Tests().OfType<Test.Compare>().Select(t => t.Measure).Where(m => lines.All(l => l.Measure != m)).Distinct()]);
    }

    private static bool IsLevel(Entry entry) => entry.Version.Then is Effect.Level { IsResidual: false };

    private static bool Turns(IEnumerable<Answer> answers) => answers.Select(a => a == Answer.No).Distinct().Count() > 1;

    private static IReadOnlyList<Test.Compare> LinesOf(Entry entry, Measure across, Measure up) =>
    [
        .. entry.Version.When.Tests().OfType<Test.Compare>()
            .Where(t => t.Measure == across || t.Measure == up || t.Measure == Measure.BandwidthSum && across == Measure.MemoryBandwidth && up == Measure.InterconnectBandwidth)
            .Distinct(),
    ];

    /// <summary>A chip in one part of a plane, as it was judged.</summary>
    private sealed record Asked(string Level, IReadOnlyList<string> MayBe, IReadOnlyList<Measure> SettledBy, Answer[] Tests, Dictionary<SideView, Answer[]> Matches)
    {
        public static Asked Of(BookView view, Subject subject, bool settle)
        {
            var tests = Judge.Ask(view, subject);
            var law = view.Sides.Where(s => s.Jurisdiction.Method == CombinationMethod.Law).ToArray();

            // Judging a side also fills in the results that other provisions ask for.
            var matches = law.ToDictionary(s => s, s => LawSide.Matches(s, view, subject, tests));
            var level = LevelOf(law.Select(s => Classify.LevelOf(s, matches[s])));
            var open = settle && level == Classify.Unknown
                ? Sweep.Measures.Where(m => subject.Figures[m].Stated.IsUnknown).Select(m => (Measure: m, Levels: Levels(m))).Where(m => m.Levels.Length > 1).ToArray()
                : [];
            return new Asked(level, [.. open.SelectMany(o => o.Levels).Distinct(StringComparer.Ordinal)], [.. open.Select(o => o.Measure)], tests, matches);

            string[] Levels(Measure measure) =>
                [.. Sweep.Over(view, subject, measure, s => LevelOf(law.Select(side => Classify.LevelOf(side, LawSide.Matches(side, view, s, Judge.Ask(view, s)))))).Select(s => s.Result).Distinct(StringComparer.Ordinal)];
        }

        public Answer Match(SideView side, Entry entry) => Matches[side][entry.Index];

        /// <summary>The answer of the provision's own condition, whichever other wins over it.</summary>
        public Answer Own(Entry entry) => entry.Program.Run(Tests);

        private static string LevelOf(IEnumerable<string> levels) => levels.FirstOrDefault(l => l != Classify.None) ?? Classify.None;
    }
}
