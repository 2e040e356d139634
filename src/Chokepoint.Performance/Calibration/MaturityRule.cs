using Chokepoint.Facts.Workloads;

namespace Chokepoint.Performance.Calibration;

/// <summary>The rule of docs/performance.md by which a measurement gets its maturity, from who published it and as what, before any fit.</summary>
public static class MaturityRule
{
    private static readonly string[] Defaults = ["nightly", "weekly", "regression", "baseline", "/ci/", " ci:", " ci ", "e2e", "default"];
    private static readonly string[] Benchmarks = ["mlperf"];

    /// <summary>The maturity of a measurement.</summary>
    /// <param name="published">Title, address and notes of where it was read.</param>
    /// <param name="makers">Names of the makers of the chip, the model and the engine.</param>
    public static Maturity Of(string published, IEnumerable<string> makers)
    {
        var words = published.ToUpperInvariant();
        bool Has(string word) => words.Contains(word.ToUpperInvariant(), StringComparison.Ordinal);
        return Defaults.Any(Has) ? Maturity.Untuned
            : Benchmarks.Any(Has) || makers.Any(m => m.Length > 2 && Has(m)) ? Maturity.Showcase
            : Maturity.Open;
    }
}
