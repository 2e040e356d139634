using BenchmarkDotNet.Attributes;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Cases;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Questions;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Benchmarks;

/// <summary>
/// Whole two-sided verdicts over the whole book of seeded deals on one core. A verdict keeps the answers its findings are
/// made of and writes them out when they are read, so both are measured: judged, and judged with every finding written out.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class WholeVerdicts
{
    private const int Count = 10_000;

    // The newest verdicts stay alive, as in a stream that is written out.
    private readonly Verdict[] _kept = new Verdict[256];
    private Judge _judge = null!;
    private Deal[] _deals = [];
    private TwoClocks _clocks;

    [GlobalSetup]
    public void Setup()
    {
        var dossier = DossierLoader.Load(Paths.Dossier, []).Value!;
        _judge = new Judge(Chokepoint.Application.Books.Of(dossier));
        _clocks = new TwoClocks(new DateOnly(2025, 8, 15), new DateOnly(2025, 9, 20));
        var random = new Random(20260102);
        var chips = dossier.Chips.Keys.Order(StringComparer.Ordinal).ToArray();
        var buyers = dossier.Parties.Values.Where(p => p.Kind == Facts.Parties.PartyKind.Company).Select(p => p.Id).Order(StringComparer.Ordinal).ToArray();
        string[] places = ["CN", "HK", "MO", "SG", "MY", "AE", "US", "DE", "IR"];
        string[] uses = ["training", "inference", "cloud", "rnd", "supercomputer"];
        string[] works = ["commercial", "government"];
        _deals = [.. Enumerable.Range(0, Count).Select(_ =>
        {
            var fields = new List<(string, string, Place)>();
            void Add(string key, string[] values, int unknown)
            {
                if (random.Next(100) >= unknown)
                    fields.Add((key, values[random.Next(values.Length)], Place.Of(key)));
            }

            Add("chip", chips, 0);
            Add("kind", ["export", "reexport", "transfer", "purchase", "import"], 5);
            Add("buyer", buyers, 5);
            Add("to", places, 10);
            Add("use", uses, 20);
            Add("work", works, 30);
            Add("site", ["new", "existing"], 60);
            return CaseReader.FromFields(fields, dossier).Value!;
        })];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public Verdict[] Judged()
    {
        for (var i = 0; i < Count; i++)
            _kept[i % _kept.Length] = _judge.Of(_deals[i], _clocks);
        return _kept;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int JudgedAndFindingsRead()
    {
        var findings = 0;
        for (var i = 0; i < Count; i++)
        {
            var verdict = _kept[i % _kept.Length] = _judge.Of(_deals[i], _clocks);
            foreach (var side in verdict.Sides)
                findings += side.Findings.Count;
        }

        return findings;
    }
}
