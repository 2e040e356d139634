using Chokepoint.Application.Assessing;
using Chokepoint.Facts;
using Chokepoint.Reports.Words;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Reports.Text;

/// <summary>One claim: what it says, how strongly, who says so and when.</summary>
internal static class ClaimText
{
    public static void Write(PageWriter page, ClaimFinding finding, Brief brief, string? lead, SideVerdict side)
    {
        var claim = finding.Claim;
        var head = lead ?? $"{Say.Short(finding.Strength)}{(finding.Match == Answer.Unknown ? ", may apply" : "")}{(finding.IsStale ? ", stale" : "")}: ";
        page.Line(claim.Says, 8, 2, lead: head, leadTone: finding.Match == Answer.Unknown ? Tone.Caution : Tone.Strong);
        page.Line(string.Join("; ", Grounds(finding, brief)) + ".", 10, 0, Tone.Faint);
        if (claim.Readings.Count > 1 && side.Jurisdiction.Scale.Count > 0)
        {
            foreach (var (reading, i) in claim.Readings.Select((r, i) => (r, i)))
                page.Line($"{(finding.Covers(i) ? "covers this deal" : "does not cover this deal")}: {Scope(reading)}, {Say.Short(new Strength(reading.AtLeast, reading.AtMost))}", 10, 2, Tone.Plain, $"reading {i + 1} ", Tone.Faint);
        }
    }

    private static IEnumerable<string> Grounds(ClaimFinding finding, Brief brief)
    {
        var (claim, report) = (finding.Claim, finding.Report);
        yield return $"{brief.Dossier.NameOf(report.Outlet)}, {report.Known}, seen as {Say.Plain(Word<Facts.Reports.SeenAs>.Of(report.SeenAs))}";
        yield return Say.Word(claim, brief.Dossier);
        if (claim.Authorities is { } authorities)
            yield return $"authority {string.Join(", ", authorities.Select(a => Authority(a, brief)))}";
        else if (claim.SetsBounds)
            yield return "authority not stated";
        if (claim.ActDate is { } date)
            yield return $"act {Say.Span(date)}";
        if (claim.Hedge is { } hedge)
            yield return $"hedge: {hedge}";
        yield return claim.Id;
    }

    private static string Authority(string id, Brief brief) =>
        brief.Dossier.Jurisdictions.Values.SelectMany(j => j.Authorities).FirstOrDefault(a => a.Id == id)?.Name ?? brief.Dossier.NameOf(id);

    private static string Scope(Facts.Reports.Reading reading)
    {
        var parts = reading.Parties
            .Concat(reading.Classes.Select(c => Say.Plain(Word<Facts.Parties.PartyClass>.Of(c))))
            .Concat(reading.SomeOf.Select(c => "some " + Say.Plain(Word<Facts.Parties.PartyClass>.Of(c))))
            .Concat(reading.Work.Select(w => Say.Plain(Word<Facts.Deals.DealWork>.Of(w)) + " work"))
            .Concat(reading.Site.Select(s => Word<Facts.Deals.SiteState>.Of(s) + " sites"));
        return string.Join(", ", parts);
    }
}
