using Chokepoint.Facts.Time;
using Chokepoint.Rules.Books;

namespace Chokepoint.Rules.Checks;

/// <summary>Claims past their review day, which move only the high of a range.</summary>
public static class StaleClaims
{
    /// <summary>The claims that are stale on a day, with the day by which each was to be reviewed.</summary>
    public static IReadOnlyList<(string Claim, DateOnly ReviewBy)> Of(RuleBook book, DateOnly day) =>
    [
        .. book.At(new TwoClocks(day, day)).Sides.SelectMany(s => s.Hypotheses).Where(h => h.Stands).SelectMany(h => h.Claims)
            .Where(c => c.IsStale && c.Claim.SetsBounds)
            .Select(c => (c.Claim.Id, c.ReviewBy!.Value)).Distinct().OrderBy(c => c.Item2).ThenBy(c => c.Id, StringComparer.Ordinal),
    ];
}
