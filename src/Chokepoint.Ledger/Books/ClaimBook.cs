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
    private readonly ILookup<string, Act> _acts;
    private readonly ILookup<string, Conflict> _conflicts;
    private readonly ILookup<string, StandsTo> _relations;
    private readonly ConcurrentDictionary<string, string> _origins = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Lazy<ClaimIndex> _index;

    public ClaimBook(Dossier dossier, DateOnly known)
    {
        (Dossier, Known) = (dossier, known);
        Claims = [.. dossier.Claims.Values.Where(c => IsOut(c) != Answer.No).OrderBy(c => dossier.Reports[c.Report].Known.Last).ThenBy(c => c.Report, StringComparer.Ordinal)];
        _acts = dossier.Acts.Values.SelectMany(a => a.Claims.Select(c => (Claim: c, Act: a))).ToLookup(p => p.Claim, p => p.Act, StringComparer.Ordinal);
        _conflicts = dossier.Conflicts.Values.SelectMany(c => c.Claims.Select(id => (Claim: id, Conflict: c))).ToLookup(p => p.Claim, p => p.Conflict, StringComparer.Ordinal);
        _relations = Claims.SelectMany(c => c.Relations.SelectMany(r => Both(c, r))).ToLookup(r => r.From, r => r.Stands, StringComparer.Ordinal);
        _index = new Lazy<ClaimIndex>(() => new ClaimIndex(this));
    }

    public Dossier Dossier { get; }

    /// <summary>The day by which a report had to be out.</summary>
    public DateOnly Known { get; }

    /// <summary>The claims that were out by the day, and those that may have been, by the day of their report.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>A party, authority or source in words, or the id itself.</summary>
    public string NameOf(string id) => _names.TryGetValue(id, out var name) ? name : _names[id] = Dossier.NameOf(id);

    /// <summary>Was the claim's report out by the day? Unknown where the day lies inside an uncertain one.</summary>
    public Answer IsOut(Claim claim) => Dossier.Reports[claim.Report].Known.By(Known);

    /// <summary>The acts that the claim tells of.</summary>
    public IEnumerable<Act> ActsOf(Claim claim) => _acts[claim.Id];

    /// <summary>The conflicts in which the claim takes a side.</summary>
    internal IEnumerable<Conflict> ConflictsOf(Claim claim) => _conflicts[claim.Id];

    /// <summary>How other claims of the book stand to a claim, whichever of the two says so.</summary>
    internal IEnumerable<StandsTo> RelationsOf(Claim claim) => _relations[claim.Id];

    /// <summary>The claims that hold every word of a query, or all.</summary>
    public IReadOnlyList<Claim> Find(string? query) => string.IsNullOrWhiteSpace(query) ? Claims : _index.Value.Find(query);

    /// <summary>Do some texts together hold every word of a query, whatever its ending?</summary>
    public static bool Holds(string query, IEnumerable<string?> texts)
    {
        var words = texts.OfType<string>().SelectMany(SearchWords.Of).ToArray();
        return SearchWords.Of(query).Select(SearchWords.Stem).All(stem => words.Any(w => w.StartsWith(stem, StringComparison.Ordinal)));
    }

    /// <summary>The way from the page to the origin.</summary>
    public ClaimChain ChainOf(Claim claim) => ChainReader.Of(claim, this);

    /// <summary>The report whose own word a claim is, at the end of its citations.</summary>
    public string OriginOf(Claim claim)
    {
        if (_origins.TryGetValue(claim.Id, out var known))
            return known;
        var cited = claim.Chain.LastOrDefault(Dossier.Reports.ContainsKey);
        return _origins[claim.Id] = Dossier.CitedBy(claim) is { } source ? OriginOf(source) : cited ?? claim.Report;
    }

    /// <summary>By how many independent origins some claims are told.</summary>
    public Independence WitnessesOf(IEnumerable<Claim> claims) => Independence.Of(claims, this);

    /// <summary>How likely it is that things are as a claim says, by the rule of docs/confidence.md.</summary>
    public Confidence ConfidenceOf(Claim claim) => Weigher.Of(claim, this);

    private static IEnumerable<(string From, StandsTo Stands)> Both(Claim claim, Relation relation) =>
        [(claim.Id, new StandsTo(relation.Kind, relation.Claim, relation.About)), (relation.Claim, new StandsTo(relation.Kind, claim.Id, relation.About))];
}
