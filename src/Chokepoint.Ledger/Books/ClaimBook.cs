using System.Collections.Concurrent;
using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Reports;
using Chokepoint.Ledger.Chains;
using Chokepoint.Ledger.Search;
using Chokepoint.Ledger.Weighing;
using Chokepoint.Ledger.Witnesses;

namespace Chokepoint.Ledger.Books;

/// <summary>The claims that could be known by a day, with how they stand to each other.</summary>
public sealed class ClaimBook
{
    // Plain tables of references: a brief weighs a handful of claims, and code over other types is compiled at each start.
    private readonly Dictionary<string, List<StandsTo>> _relations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Conflict>> _conflicts = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, List<Act>>> _acts;
    private readonly Lazy<IReadOnlyList<Claim>> _claims;
    private readonly ConcurrentDictionary<string, string> _origins = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Lazy<ClaimIndex> _index;

    public ClaimBook(Dossier dossier, DateOnly known)
    {
        (Dossier, Known) = (dossier, known);
        foreach (var claim in dossier.Claims.Values)
        {
            if (claim.Relations.Count == 0 || IsOut(claim) == Answer.No)
                continue;
            foreach (var relation in claim.Relations)
            {
                Add(_relations, claim.Id, new StandsTo(relation.Kind, relation.Claim, IsFromOther: false));
                Add(_relations, relation.Claim, new StandsTo(relation.Kind, claim.Id, IsFromOther: true));
            }
        }

        foreach (var conflict in dossier.Conflicts.Values)
        {
            if (!IsKnown(conflict))
                continue;
            foreach (var claim in conflict.Claims)
                Add(_conflicts, claim, conflict);
        }

        _acts = new Lazy<Dictionary<string, List<Act>>>(ByClaim);
        _claims = new Lazy<IReadOnlyList<Claim>>(() => [.. dossier.Claims.Values.Where(c => IsOut(c) != Answer.No).OrderBy(c => dossier.Reports[c.Report].Known.Last).ThenBy(c => c.Report, StringComparer.Ordinal)]);
        _index = new Lazy<ClaimIndex>(() => new ClaimIndex(this));
    }

    public Dossier Dossier { get; }

    /// <summary>The day by which a report had to be out.</summary>
    public DateOnly Known { get; }

    /// <summary>The claims that were out by the day, and those that may have been, by the day of their report.</summary>
    public IReadOnlyList<Claim> Claims => _claims.Value;

    /// <summary>A party, authority or source in words, or the id itself.</summary>
    public string NameOf(string id) => _names.TryGetValue(id, out var name) ? name : _names[id] = Dossier.NameOf(id);

    /// <summary>Every name of a party, in any script; of anything else its one name.</summary>
    internal IEnumerable<string> NamesOf(string id) => Dossier.Parties.TryGetValue(id, out var party) ? party.Names.Select(n => n.Text) : [NameOf(id)];

    /// <summary>Was the claim's report out by the day? Unknown where the day lies inside an uncertain one.</summary>
    public Answer IsOut(Claim claim) => Dossier.Reports[claim.Report].Known.By(Known);

    /// <summary>The acts that the claim tells of.</summary>
    public IEnumerable<Act> ActsOf(Claim claim) => _acts.Value.TryGetValue(claim.Id, out var acts) ? acts : [];

    /// <summary>Were two sides of a conflict out, so that there was one?</summary>
    public bool IsKnown(Conflict conflict)
    {
        var sides = 0;
        foreach (var side in conflict.Sides)
        {
            foreach (var claim in side.Claims)
            {
                if (IsOut(Dossier.Claims[claim]) == Answer.No)
                    continue;
                sides++;
                break;
            }
        }

        return sides > 1;
    }

    /// <summary>The conflicts in which the claim takes a side.</summary>
    public IReadOnlyList<Conflict> ConflictsOf(Claim claim) => _conflicts.TryGetValue(claim.Id, out var conflicts) ? conflicts : [];

    /// <summary>The conflicts in which claims of an act stand on two sides or more, as far as they were out.</summary>
    public IEnumerable<Conflict> ConflictsOn(Act act) => act.Claims.Where(Dossier.Claims.ContainsKey)
        .SelectMany(c => ConflictsOf(Dossier.Claims[c])).DistinctBy(c => c.Id)
        .Where(c => c.Sides.Count(s => s.Claims.Any(claim => act.Claims.Contains(claim) && IsOut(Dossier.Claims[claim]) != Answer.No)) > 1);

    /// <summary>How other claims of the book stand to a claim, whichever of the two says so.</summary>
    internal IReadOnlyList<StandsTo> RelationsOf(Claim claim) => _relations.TryGetValue(claim.Id, out var relations) ? relations : [];

    /// <summary>The claims that hold every word of a query, or all.</summary>
    public IReadOnlyList<Claim> Find(string? query) => string.IsNullOrWhiteSpace(query) ? Claims : _index.Value.Find(query);

    /// <summary>Which claims hold every word of a query: asked claim by claim, where few are of interest.</summary>
    public Func<string, bool> Holding(string query) => _index.Value.Holding(query);

    /// <summary>The claims that retell a claim.</summary>
    public IEnumerable<Claim> RetellingsOf(string claim) => RelationsOf(Dossier.Claims[claim])
        .Select(r => Dossier.Claims[r.Claim]).Where(c => IsOut(c) != Answer.No && Dossier.CitedBy(c)?.Id == claim).DistinctBy(c => c.Id);

    /// <summary>Is some citation on the way to the origin stronger than what it cites?</summary>
    public bool Drifts(Claim claim) => ChainReader.IsFlagged(claim, this);

    /// <summary>The way from the page to the origin.</summary>
    public ClaimChain ChainOf(Claim claim) => ChainReader.Of(claim, this);

    /// <summary>Other renderings of the claim's origin: they are no further witnesses.</summary>
    public IEnumerable<Claim> SameOriginAs(ClaimChain chain) => ChainReader.SameOrigin(chain, this);

    /// <summary>Where the cited report does not carry a claim, the claims of other origins that do.</summary>
    public IEnumerable<Claim> CarriersOf(ClaimChain chain) => ChainReader.Carriers(chain, this);

    /// <summary>The report whose own word a claim is, at the end of its citations.</summary>
    public string OriginOf(Claim claim)
    {
        if (_origins.TryGetValue(claim.Id, out var known))
            return known;
        var cited = claim.Chain.LastOrDefault(Dossier.Reports.ContainsKey);
        return _origins[claim.Id] = Dossier.CitedBy(claim) is { } source ? OriginOf(source) : cited ?? claim.Report;
    }

    /// <summary>By how many independent origins an act known through reports is told; null for a published one, which needs no witness.</summary>
    public Independence? WitnessesOf(Act act) => act.Provisions.Count > 0 || act.Cite is not null ? null
        : WitnessesOf(act.Claims.Where(Dossier.Claims.ContainsKey).Select(c => Dossier.Claims[c])
            .Where(c => IsOut(c) != Answer.No && c.Kind is not (ClaimKind.Assessment or ClaimKind.Motive or ClaimKind.Comment)));

    /// <summary>By how many independent origins some claims are told.</summary>
    public Independence WitnessesOf(IEnumerable<Claim> claims) => Independence.Of(claims, this);

    /// <summary>How likely it is that things are as a claim says, by the rule of docs/confidence.md.</summary>
    public Confidence ConfidenceOf(Claim claim) => Weigher.Of(claim, this);

    private Dictionary<string, List<Act>> ByClaim()
    {
        var acts = new Dictionary<string, List<Act>>(StringComparer.Ordinal);
        foreach (var act in Dossier.Acts.Values)
        {
            foreach (var claim in act.Claims)
                Add(acts, claim, act);
        }

        return acts;
    }

    private static void Add<T>(Dictionary<string, List<T>> table, string key, T item)
        where T : class
    {
        if (!table.TryGetValue(key, out var items))
            table[key] = items = [];
        items.Add(item);
    }
}
