using Chokepoint.Diagnostics;
using Chokepoint.Facts.Cases;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Checks;
using Chokepoint.Rules.Metrics;

namespace Chokepoint.Application.Dossiers;

/// <summary>Answers what there is to look at in facts that hold together.</summary>
public sealed class CheckDossier(Dossier dossier, ProgramVersion program)
{
    /// <summary>The check as of a day.</summary>
    /// <param name="known">What was known.</param>
    /// <param name="cases">A folder of cases, or null.</param>
    /// <param name="problems">Takes what is wrong with a case.</param>
    public DossierCheck Of(DateOnly known, string? cases, Problems problems)
    {
        var files = cases is null ? null : Directory.EnumerateFiles(cases, "*.yaml").Order(StringComparer.Ordinal).ToArray();
        return new DossierCheck(
            DossierStatus.Of(dossier, known, program),
            [.. PublishedTpp(), .. Stale(known), .. UnusedClaims(), .. UnusedSources(), .. Unseen(), .. files is null ? [] : WithoutCase(files, problems)],
            files?.Length);
    }

    private IEnumerable<DossierNotice> PublishedTpp()
    {
        foreach (var chip in dossier.Chips.Values.OrderBy(c => c.Id, StringComparer.Ordinal))
        {
            if (chip.Figures[FigureKind.PublishedTpp] is not { Value: { } published } figure)
                continue;
            var computed = ItemFigures.Of(chip)[Measure.Tpp];
            if (computed.Known.Low <= published && !(published > computed.Known.High))
                continue;
            yield return new DossierNotice(NoticeKind.PublishedTpp, chip.Id, $"published as {published} [{string.Join(", ", figure.Sources)}], computed as {(computed.Stated.IsUnknown ? "not known" : computed.Known)}", figure.Note);
        }
    }

    private IEnumerable<DossierNotice> Stale(DateOnly day) =>
        StaleClaims.Of(Books.Of(dossier), day).Select(c => new DossierNotice(NoticeKind.StaleClaim, c.Claim, $"its review was due by {c.ReviewBy:O}; it moves only the high of a range"));

    private IEnumerable<DossierNotice> UnusedClaims()
    {
        var named = dossier.Acts.Values.SelectMany(a => a.Claims)
            .Concat(dossier.Claims.Values.SelectMany(c => c.Relations).Select(r => r.Claim)).ToHashSet(StringComparer.Ordinal);
        return dossier.Claims.Values.Where(c => !named.Contains(c.Id) && c.Relations.Count == 0 && c.ConsistentWith.Count == 0)
            .OrderBy(c => c.Id, StringComparer.Ordinal)
            .Select(c => new DossierNotice(NoticeKind.UnusedClaim, c.Id, "no act names it and no relation joins it to another claim"));
    }

    private IEnumerable<DossierNotice> UnusedSources()
    {
        var cited = Cited().ToHashSet(StringComparer.Ordinal);
        return dossier.Sources.Keys.Where(s => !cited.Contains(s)).Order(StringComparer.Ordinal)
            .Select(s => new DossierNotice(NoticeKind.UnusedSource, s, "nothing cites it"));
    }

    private IEnumerable<string> Cited() =>
    [
        .. dossier.Chips.Values.SelectMany(c => c.Figures.Values.SelectMany(f => f.Sources.Concat(f.Rivals.SelectMany(r => r.Sources)))
            .Concat(c.Prices.SelectMany(p => p.Sources))
            .Concat(new[] { c.Launch, c.Status, c.Process, c.Foundry, c.MemoryType, c.ScaleupName }.OfType<Fact<string>>().SelectMany(Of))
            .Concat(new[] { c.ChinaVariant, c.Datacenter, c.NonPlanar }.OfType<Fact<bool>>().SelectMany(Of))),
        .. dossier.Parties.Values.SelectMany(p => new[] { p.Home, p.Headquarters, p.Parent }.OfType<Fact<string>>().SelectMany(Of)
            .Concat(p.Classes.SelectMany(c => c.Sources)).Concat(p.Names.SelectMany(n => n.Sources)).Concat(p.Listings.SelectMany(l => One(l.Cite)))
            .Concat((p.Owners ?? []).SelectMany(o => o.Sources))),
        .. dossier.Acts.Values.SelectMany(a => One(a.Cite).Concat(a.Doubts.SelectMany(d => One(d.Cite))).Concat(a.Provisions.SelectMany(p => One(p.Cite).Concat(p.Versions.SelectMany(v => One(v.Cite)))))),
        .. dossier.Jurisdictions.Values.SelectMany(j => j.Lists.SelectMany(l => One(l.Cite)).Concat(j.Groups.SelectMany(g => One(g.Cite)))),
    ];

    private IEnumerable<DossierNotice> Unseen() => dossier.Provisions.Values.OrderBy(p => p.Id, StringComparer.Ordinal)
        .Where(p => p.Cite.Evidence.Kind == EvidenceKind.Unverified || p.Cite.Source is null)
        .Select(p => new DossierNotice(NoticeKind.UnseenProvision, p.Id, $"cited as {p.Cite.Text} ({p.Cite.Evidence.InWords()})", p.Note));

    private IEnumerable<DossierNotice> WithoutCase(IEnumerable<string> files, Problems problems)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (Text(file, problems) is not { } text)
                continue;
            var read = CaseReader.Read(text, file, dossier);
            problems.AddAll(read.Problems);
            named.UnionWith(read.Value?.Expect?.Sides.Values.SelectMany(s => s.Findings.Keys) ?? []);
        }

        return dossier.Provisions.Keys.Where(p => !named.Contains(p)).Order(StringComparer.Ordinal)
            .Select(p => new DossierNotice(NoticeKind.ProvisionWithoutCase, p, "no case says what it answers"));
    }

    private static string? Text(string file, Problems problems)
    {
        try
        {
            return File.ReadAllText(file, PlainText.Utf8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Text.DecoderFallbackException)
        {
            problems.Add("case.unreadable", Place.Of(file), $"The case cannot be read: {e.Message.TrimEnd('.')}", "Check its permissions, and that it is UTF-8.");
            return null;
        }
    }

    private static IEnumerable<string> Of<T>(Fact<T> fact) => fact.Sources.Concat(fact.Rivals.SelectMany(r => r.Sources));

    private static string[] One(Cite? cite) => cite?.Source is { } source ? [source] : [];
}
