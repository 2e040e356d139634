namespace Chokepoint.Diagnostics;

/// <summary>Collects every problem met, so that all of them are told at once.</summary>
public sealed class Problems
{
    private readonly List<Problem> _all = [];

    public IReadOnlyList<Problem> All => _all;

    public bool Any => _all.Count > 0;

    public void Add(string code, Place place, string what, string remedy) => _all.Add(new Problem(code, place, what, remedy));

    public void AddAll(IEnumerable<Problem> problems) => _all.AddRange(problems);

    /// <summary>All problems by file, line and column.</summary>
    public IReadOnlyList<Problem> InOrder() =>
        [.. _all.OrderBy(p => p.Place.File, StringComparer.Ordinal).ThenBy(p => p.Place.Line).ThenBy(p => p.Place.Column)];
}
