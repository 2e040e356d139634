using BenchmarkDotNet.Attributes;
using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Quantities;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Conditions;
using Chokepoint.Rules.Deals;
using Chokepoint.Rules.Questions;
using Chokepoint.Rules.Verdicts;
using RulesEngine.Models;

namespace Chokepoint.Benchmarks;

/// <summary>
/// The level of a million 3A090-shaped fact sets, both paragraphs of 2023: compiled, traced, by tree walk, by a method
/// written by hand (the floor) and by a rules-engine library (the peer, on points only: it knows no unknowns).
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class RuleEvaluation
{
    private const int PeerCount = 2_000;

    private (AmountRange Tpp, AmountRange Area, Answer Datacenter)[] _sets = [];
    private readonly AmountRange[] _row = new AmountRange[Measures.Count];
    private TestTable _tests = new();
    private Chokepoint.Rules.Conditions.Program _a = null!;
    private Chokepoint.Rules.Conditions.Program _b = null!;
    private int[] _datacenter = [];
    private bool[] _wanted = [];
    private Subject _subject = null!;
    private RulesEngine.RulesEngine _peer = null!;

    [GlobalSetup]
    public void Setup()
    {
        var dossier = DossierLoader.Load(Paths.Dossier, []).Value!;
        _sets = FactSets.Make();
        _tests = new TestTable();

        // The two paragraphs as the dossier has them: the provisions whose level is the first and second letter.
        _a = Chokepoint.Rules.Conditions.Program.Compile(Paragraph(dossier, "a"), _tests);
        _b = Chokepoint.Rules.Conditions.Program.Compile(Paragraph(dossier, "b"), _tests);
        _datacenter = [.. _tests.OfItem];
        _wanted = [.. _datacenter.Select(slot => ((Test.Trait)_tests.Tests[slot]).Wanted)];
        var view = Chokepoint.Application.Books.Of(dossier).At(new TwoClocks(new DateOnly(2024, 6, 1), new DateOnly(2026, 1, 1)));
        _subject = Judge.Prepare(view, Understanding.Of(new Deal(), dossier));
        _peer = new RulesEngine.RulesEngine([new Workflow
        {
            WorkflowName = "level",
            Rules =
            [
                new Rule { RuleName = "a", Expression = "(input1.Tpp >= 4800 || (input1.Tpp >= 1600 && input1.Tpp / input1.Area >= 5.92)) && !(!input1.Datacenter && input1.Tpp < 4800)" },
                new Rule { RuleName = "b", Expression = "((input1.Tpp >= 2400 && input1.Tpp < 4800 && input1.Tpp / input1.Area >= 1.6 && input1.Tpp / input1.Area < 5.92) || (input1.Tpp >= 1600 && input1.Tpp / input1.Area >= 3.2 && input1.Tpp / input1.Area < 5.92)) && !(!input1.Datacenter && input1.Tpp < 4800)" },
            ],
        }]);
        var counts = (ByHand(), Compiled(), TreeWalk());
        if (counts.Item1 != counts.Item2 || counts.Item2 != counts.Item3)
            throw new InvalidOperationException($"the ways disagree: {counts}");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = FactSets.Count)]
    public long ByHand()
    {
        long sum = 0;
        foreach (var (tpp, area, datacenter) in _sets)
            sum += Code(HandWritten.A(tpp, area, datacenter), HandWritten.B(tpp, area, datacenter));
        return sum;
    }

    [Benchmark(OperationsPerInvoke = FactSets.Count)]
    public long Compiled()
    {
        long sum = 0;
        Span<Answer> answers = stackalloc Answer[_tests.Tests.Count];
        for (var i = 0; i < _sets.Length; i++)
        {
            Fill(i, answers);
            sum += Code(_a.Run(answers), _b.Run(answers));
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = FactSets.Count)]
    public long Traced()
    {
        long sum = 0;
        for (var i = 0; i < _sets.Length; i++)
        {
            var answers = new Answer[_tests.Tests.Count];
            Fill(i, answers);
            var (a, b) = (new Trace(_a.Source, [_a], _tests, answers, _subject), new Trace(_b.Source, [_b], _tests, answers, _subject));
            sum += Code(_a.Run(answers), _b.Run(answers));
            GC.KeepAlive(a);
            GC.KeepAlive(b);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = FactSets.Count)]
    public long TreeWalk()
    {
        long sum = 0;
        foreach (var (tpp, area, datacenter) in _sets)
            sum += Code(Walk(_a.Source, tpp, area, datacenter), Walk(_b.Source, tpp, area, datacenter));
        return sum;
    }

    [Benchmark(OperationsPerInvoke = PeerCount)]
    public async Task<long> RulesEngineLibrary()
    {
        long sum = 0;
        for (var i = 0; i < PeerCount; i++)
        {
            var (tpp, area, datacenter) = _sets[i];
            var results = await _peer.ExecuteAllRulesAsync("level", new PointFacts((double)tpp.Low.Value, (double)area.Low.Value, datacenter == Answer.Yes)).ConfigureAwait(false);
            sum += results.Count(r => r.IsSuccess);
        }

        return sum;
    }

    private static Condition Paragraph(Dossier dossier, string level) => dossier.Provisions.Values
        .Where(p => p.Step == Step.Classification && p.Versions.Any(v => v.Then is Effect.Level { Eccn: null } l && l.Name == level))
        .Select(p => p.Versions[0].When)
        .First(w => w.Tests().OfType<Test.Compare>().Any(t => t.Measure == Measure.Density));

    private void Fill(int set, Span<Answer> answers)
    {
        // One row for all sets: the sets themselves are a stream, as they are for the method written by hand.
        ref readonly var facts = ref _sets[set];
        (_row[(int)Measure.Tpp], _row[(int)Measure.DieArea]) = (facts.Tpp, facts.Area);
        _tests.AnswerLines(_row, answers);
        var datacenter = facts.Datacenter;
        for (var i = 0; i < _datacenter.Length; i++)
            answers[_datacenter[i]] = _wanted[i] ? datacenter : datacenter.Not();
    }

    private static Answer Walk(Condition condition, AmountRange tpp, AmountRange area, Answer datacenter) => condition.Match(
        all => all.Parts.Select(p => Walk(p, tpp, area, datacenter)).Aggregate(Answer.Yes, Answers.And),
        any => any.Parts.Select(p => Walk(p, tpp, area, datacenter)).Aggregate(Answer.No, Answers.Or),
        not => Walk(not.Part, tpp, area, datacenter).Not(),
        test => test.Test switch
        {
            Test.Compare { Measure: Measure.Density } density => Comparison.Density(tpp, area, density.Bounds),
            Test.Compare compare => Comparison.Of(Measure.Tpp, tpp, compare.Bounds),
            Test.Trait trait => trait.Wanted ? datacenter : datacenter.Not(),
            _ => throw new InvalidOperationException("another test than 3A090 asks"),
        });

    private static long Code(Answer a, Answer b) => (long)a * 3 + (long)b;
}
