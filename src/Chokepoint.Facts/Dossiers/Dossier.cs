using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Reports;
using Chokepoint.Facts.Time;
using Chokepoint.Facts.Supplies;
using Chokepoint.Facts.Workloads;

namespace Chokepoint.Facts.Dossiers;

/// <summary>All facts, as read: immutable, every reference resolved.</summary>
public sealed class Dossier
{
    public required DossierVersion Version { get; init; }

    /// <summary>The files that it was read from: the shipped ones first, then those of each overlay.</summary>
    public required IReadOnlyList<IReadOnlyList<DossierFile>> Files { get; init; }

    /// <summary>The last day our data cover, by subject.</summary>
    public required IReadOnlyDictionary<string, DateOnly> Horizons { get; init; }

    public required IReadOnlyDictionary<string, Jurisdiction> Jurisdictions { get; init; }

    public required IReadOnlyDictionary<string, Act> Acts { get; init; }

    public required IReadOnlyDictionary<string, Report> Reports { get; init; }

    public required IReadOnlyDictionary<string, Claim> Claims { get; init; }

    /// <summary>Questions on which reports differ.</summary>
    public required IReadOnlyDictionary<string, Conflict> Conflicts { get; init; }

    /// <summary>Words of the press for acts of several kinds.</summary>
    public required IReadOnlyList<PressWord> PressWords { get; init; }

    /// <summary>Language models by shape.</summary>
    public required IReadOnlyDictionary<string, Llm> Llms { get; init; }

    public required IReadOnlyDictionary<string, Workload> Workloads { get; init; }

    /// <summary>Published measurements of language models on chips.</summary>
    public required IReadOnlyList<Measurement> Measurements { get; init; }

    /// <summary>Figures of supply, rival ones side by side.</summary>
    public required IReadOnlyList<SupplyFigure> Supplies { get; init; }

    /// <summary>The fitted constants of the performance model, by id.</summary>
    public required IReadOnlyDictionary<string, Calibration> Calibrations { get; init; }

    public required IReadOnlyDictionary<string, Source> Sources { get; init; }

    public required IReadOnlyDictionary<string, Chip> Chips { get; init; }

    public required IReadOnlyDictionary<string, Party> Parties { get; init; }

    public required IReadOnlyDictionary<string, Authorisation> Authorisations { get; init; }

    public required IReadOnlyDictionary<string, Provision> Provisions { get; init; }

    /// <summary>The newest snapshot that was seen of each list.</summary>
    public IReadOnlyDictionary<string, DateOnly> NewestSnapshots => _newestSnapshots ??= Jurisdictions.Values.SelectMany(j => j.Lists)
        .Where(l => l.Snapshots.Count > 0)
        .ToDictionary(l => l.Id, l => l.Snapshots.Max(), StringComparer.Ordinal);

    private Dictionary<string, DateOnly>? _newestSnapshots;

    /// <summary>Families and variants of chips that a letter to one company names.</summary>
    public IReadOnlySet<string> NamedInLetters => _namedInLetters ??= Acts.Values
        .Where(a => a.Form == ActForm.Letter)
        .SelectMany(a => a.Provisions)
        .SelectMany(p => p.Versions)
        .SelectMany(v => v.When.Tests())
        .OfType<Test.Product>()
        .SelectMany(t => t.Products.Families.Concat(t.Products.Variants))
        .ToHashSet(StringComparer.Ordinal);

    private HashSet<string>? _namedInLetters;

    /// <summary>The same facts with other acts.</summary>
    public Dossier With(IEnumerable<Act> acts) => Copy(Version, acts, Claims.Values, Reports.Values, Conflicts.Values, PressWords);

    /// <summary>The same facts with other reports, and the claims in them.</summary>
    internal Dossier With(IEnumerable<Report> reports)
    {
        var all = reports.ToArray();
        return Copy(Version, Acts.Values, all.SelectMany(r => r.Claims), all, Conflicts.Values, PressWords);
    }

    /// <summary>The same facts without some claims, nor anything that names them.</summary>
    internal Dossier Without(IReadOnlySet<string> claims)
    {
        Claim Less(Claim claim) => claim.Relations.Any(r => claims.Contains(r.Claim)) ? claim with { Relations = [.. claim.Relations.Where(r => !claims.Contains(r.Claim))] } : claim;
        var left = Claims.Values.Where(c => !claims.Contains(c.Id)).Select(Less).ToDictionary(c => c.Id, StringComparer.Ordinal);
        return Copy(
            Version with { Without = [.. Version.Without.Concat(claims).Distinct(StringComparer.Ordinal)] },
            Acts.Values.Select(a => a with { Claims = [.. a.Claims.Where(c => !claims.Contains(c))] }),
            left.Values,
            Reports.Values.Select(r => r with { Claims = [.. r.Claims.Where(c => left.ContainsKey(c.Id)).Select(c => left[c.Id])] }),
            Conflicts.Values.Select(c => c with { Sides = [.. c.Sides.Select(s => s with { Claims = [.. s.Claims.Where(left.ContainsKey)] })], Outcomes = [.. c.Outcomes.Where(left.ContainsKey)] }),
            PressWords.Select(w => w with { Uses = [.. w.Uses.Where(u => left.ContainsKey(u.Claim))] }));
    }

    private Dossier Copy(DossierVersion version, IEnumerable<Act> acts, IEnumerable<Claim> claims, IEnumerable<Report> reports, IEnumerable<Conflict> conflicts, IEnumerable<PressWord> words)
    {
        var byId = acts.ToDictionary(a => a.Id, StringComparer.Ordinal);
        return new Dossier
        {
            Version = version,
            Files = Files,
            Horizons = Horizons,
            Jurisdictions = Jurisdictions,
            Acts = byId,
            Reports = reports.ToDictionary(r => r.Id, StringComparer.Ordinal),
            Claims = claims.ToDictionary(c => c.Id, StringComparer.Ordinal),
            Conflicts = conflicts.ToDictionary(c => c.Id, StringComparer.Ordinal),
            PressWords = [.. words],
            Llms = Llms,
            Workloads = Workloads,
            Measurements = Measurements,
            Supplies = Supplies,
            Calibrations = Calibrations,
            Sources = Sources,
            Chips = Chips,
            Parties = Parties,
            Authorisations = Authorisations,
            Provisions = byId.Values.SelectMany(a => a.Provisions).ToDictionary(p => p.Id, StringComparer.Ordinal),
        };
    }

    /// <summary>The days on which an act could be known: its own, or else that of each report that tells of it.</summary>
    public IEnumerable<DaySpan> WhenKnown(Act act) =>
        act.Known is { } known ? [known] : act.Claims.Where(Claims.ContainsKey).Select(c => Reports[Claims[c].Report].Known);

    /// <summary>Could the act be known on a day? Inside an uncertain day it could; before one whose beginning is open nothing says so.</summary>
    public bool MayBeKnown(Act act, DateOnly day) => WhenKnown(act).Any(k => k.By(day) == Answer.Yes || k.From <= day);

    /// <summary>The report that a claim's chain names first; null for a claim of its own.</summary>
    public string? CitedReport(Claim claim)
    {
        foreach (var link in claim.Chain)
        {
            if (Reports.ContainsKey(link))
                return link;
        }

        return null;
    }

    /// <summary>The claim that a claim retells, in the report that its chain names first; null for a claim of its own.</summary>
    public Claim? CitedBy(Claim claim)
    {
        if (CitedReport(claim) is not { } cited)
            return null;
        foreach (var relation in claim.Relations)
        {
            if (relation.Kind is not (RelationKind.Contradicts or RelationKind.Denies) && Claims.TryGetValue(relation.Claim, out var other) && other.Report == cited)
                return other;
        }

        return null;
    }

    /// <summary>An authority, party or source in words, for a line of evidence.</summary>
    public string NameOf(string id) =>
        Jurisdictions.Values.SelectMany(j => j.Authorities).FirstOrDefault(a => a.Id == id) is { } authority ? authority.Name
        : Parties.TryGetValue(id, out var party) ? party.Name
        : Sources.TryGetValue(id, out var source) ? source.Title
        : id;
}
