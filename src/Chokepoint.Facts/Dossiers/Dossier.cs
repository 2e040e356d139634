using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Reports;
using Chokepoint.Facts.Time;

namespace Chokepoint.Facts.Dossiers;

/// <summary>All facts, as read: immutable, every reference resolved.</summary>
public sealed class Dossier
{
    public required DossierVersion Version { get; init; }

    /// <summary>The last day our data cover, by subject.</summary>
    public required IReadOnlyDictionary<string, DateOnly> Horizons { get; init; }

    public required IReadOnlyDictionary<string, Jurisdiction> Jurisdictions { get; init; }

    public required IReadOnlyDictionary<string, Act> Acts { get; init; }

    public required IReadOnlyDictionary<string, Report> Reports { get; init; }

    public required IReadOnlyDictionary<string, Claim> Claims { get; init; }

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

    /// <summary>The same facts with other acts and claims.</summary>
    public Dossier With(DossierVersion version, IEnumerable<Act> acts, IEnumerable<Claim> claims)
    {
        var byId = acts.ToDictionary(a => a.Id, StringComparer.Ordinal);
        return new Dossier
        {
            Version = version,
            Horizons = Horizons,
            Jurisdictions = Jurisdictions,
            Acts = byId,
            Reports = Reports,
            Claims = claims.ToDictionary(c => c.Id, StringComparer.Ordinal),
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

    /// <summary>An authority, party or source in words, for a line of evidence.</summary>
    public string NameOf(string id) =>
        Jurisdictions.Values.SelectMany(j => j.Authorities).FirstOrDefault(a => a.Id == id) is { } authority ? authority.Name
        : Parties.TryGetValue(id, out var party) ? party.Name
        : Sources.TryGetValue(id, out var source) ? source.Title
        : id;
}
