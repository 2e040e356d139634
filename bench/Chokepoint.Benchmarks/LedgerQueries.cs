using BenchmarkDotNet.Attributes;
using Chokepoint.Application;
using Chokepoint.Application.Ledgers;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Dossiers;

namespace Chokepoint.Benchmarks;

/// <summary>
/// Ledger queries over 100,000 claims: under 50 ms each, the book being open. The baseline looks at every text of every
/// claim, as a ledger without an index would.
/// </summary>
[MemoryDiagnoser]
public class LedgerQueries
{
    private Dossier _dossier = null!;
    private ReadLedger _ledger = null!;
    private string[] _texts = [];

    [GlobalSetup]
    public void Open()
    {
        _dossier = SyntheticClaims.Over(DossierLoader.Load(Paths.Dossier, []).Value!, 100_000);
        _ledger = Opened();
        _ = _ledger.Claims(ClaimTopic.Claims, "nothing");
        _texts = [.. _dossier.Claims.Values.Select(c => $"{c.Id} {c.Says} {c.Wording} {c.Hedge} {_dossier.NameOf(_dossier.Reports[c.Report].Outlet)}")];
    }

    [Benchmark(Baseline = true, Description = "look at every text for two words")]
    public int Look() => _texts.Count(t => t.Contains("tencent", StringComparison.OrdinalIgnoreCase) && t.Contains("4242", StringComparison.OrdinalIgnoreCase));

    [Benchmark(Description = "claims by two words, few found")]
    public int Few() => _ledger.Claims(ClaimTopic.Claims, "tencent 4242").Claims.Count;

    [Benchmark(Description = "claims by two words, thousands found")]
    public int Hundreds() => _ledger.Claims(ClaimTopic.Claims, "h20 summons").Claims.Count;

    [Benchmark(Description = "chain of a claim")]
    public int Chain() => _ledger.Chain("synthetic-50000.told", Place.Of("bench")).Value!.Claim.Chain.Distance;

    [Benchmark(Description = "conflicts")]
    public int Conflicts() => _ledger.Conflicts("h20").Conflicts.Count;

    [Benchmark(Description = "bounds by a word")]
    public int Bounds() => _ledger.Claims(ClaimTopic.Bounds, "reuters 4242").Claims.Count;

    [Benchmark(Description = "who acted, by words")]
    public int Authorities() => _ledger.Acts("platforms questioning", byReport: true).Acts.Count;

    [Benchmark(Description = "all claims, none read")]
    public int All() => _ledger.Claims(ClaimTopic.Claims, null).Claims.Count;

    [Benchmark(Description = "reports by words (no index)")]
    public int Reports() => _ledger.Reports("reuters 2025-08-12").Reports.Count;

    [Benchmark(Description = "sources by a word")]
    public int Sources() => _ledger.Sources("chiang").Sources.Count;

    [Benchmark(Description = "all citations that drift")]
    public int Drifting() => _ledger.Claims(ClaimTopic.Drift, null).Claims.Count;

    [Benchmark(Description = "open the book, and index it (once a run)")]
    public int OpenAndIndex() => Opened().Claims(ClaimTopic.Claims, "nothing").Claims.Count;

    private ReadLedger Opened() => new(_dossier, DateOnly.MaxValue, new ProgramVersion("bench"));
}
