using Chokepoint.Facts;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Reports;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Reports.Words;

/// <summary>How a claim is said, in every form alike.</summary>
internal static class ClaimWords
{
    /// <summary>Its strength, and whether it counts for certain.</summary>
    public static string Lead(ClaimFinding finding) =>
        $"{Say.Short(finding.Strength)}{(finding.Match == Answer.Unknown ? ", may apply" : "")}{(finding.IsStale ? ", stale" : "")}";

    /// <summary>The readings of a sentence that can be read in several ways, and whether each covers the deal.</summary>
    public static IEnumerable<(string Name, string Words)> Readings(ClaimFinding finding, Dossier dossier) =>
        finding.Claim.Readings.Count < 2 ? [] : finding.Claim.Readings.Select((reading, i) =>
            ($"reading {i + 1}", $"{(finding.Covers(i) ? "covers this deal" : "does not cover this deal")}: {string.Join(", ", Scope(reading, dossier))}, {Say.Short(new Strength(reading.AtLeast, reading.AtMost))}"));

    /// <summary>What the side's range would be without a claim, where that is another one.</summary>
    public static string Without(ClaimFinding finding, SideVerdict side) =>
        side.Without(finding.Claim.Id) is var without && without == side.Strength ? "" : $"; without it the range would be {Say.Short(without)}";

    /// <summary>What sets each bound of a side's range.</summary>
    public static string? SetBy(SideVerdict side)
    {
        var (low, high) = (Names(side.LowSetBy), Names(side.HighSetBy));
        return side.Strength.IsNoneFound || (low is null && high is null) ? null
            : low == high ? $"Both bounds are set by {low}."
            : string.Join(" ", new[] { low is null ? null : $"The low is set by {low}.", high is null ? null : $"The high is set by {high}." }.OfType<string>());
    }

    /// <summary>Who says so, when, on whose word, of which authority, and how it is hedged.</summary>
    public static IEnumerable<string> Grounds(Claim claim, Report report, Dossier dossier)
    {
        yield return $"{dossier.NameOf(report.Outlet)}, {report.Known}, seen as {Say.Plain(Word<SeenAs>.Of(report.SeenAs))}";
        yield return Say.Word(claim, dossier);
        if (claim.Authorities is { } authorities)
            yield return $"authority {string.Join(", ", authorities.Select(dossier.NameOf))}";
        else if (claim.SetsBounds)
            yield return "authority not stated";
        if (claim.ActDate is { } date)
            yield return $"act {Say.Span(date)}";
        if (claim.Hedge is { } hedge)
            yield return $"hedge: {hedge}";
        yield return claim.Id;
    }

    // Where something certain sets a bound, what may apply and reaches as far adds nothing.
    private static string? Names(IReadOnlyList<SetBy> setters)
    {
        var certain = setters.Where(s => s.Match == Answer.Yes).ToArray();
        return setters.Count == 0 ? null
            : string.Join(", ", (certain.Length > 0 ? certain : setters).Select(s => s.Claim ?? s.Provision).Distinct(StringComparer.Ordinal)) + (certain.Length > 0 ? "" : ", which may apply");
    }

    /// <summary>Whom and what a reading covers.</summary>
    public static IEnumerable<string> Scope(Reading reading, Dossier dossier) => reading.Parties.Select(dossier.NameOf)
        .Concat(reading.Classes.Select(c => Say.Plain(Word<PartyClass>.Of(c))))
        .Concat(reading.SomeOf.Select(c => "some " + Say.Plain(Word<PartyClass>.Of(c))))
        .Concat(reading.Work.Select(w => Say.Plain(Word<DealWork>.Of(w)) + " work"))
        .Concat(reading.Site.Select(s => Word<SiteState>.Of(s) + " sites"))
        .Concat(reading.Funding.Select(f => Word<Funding>.Of(f) + " money"))
        .Concat(reading.Stage.Select(s => Say.Plain(Word<DealStage>.Of(s)) + "s"));
}
