using Chokepoint.Diagnostics;
using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Reports;
using Chokepoint.Facts.Time;
using Chokepoint.Ledger.Books;
using Chokepoint.Ledger.Search;
using Chokepoint.Ledger.Witnesses;
using Chokepoint.Rules.Questions;

namespace Chokepoint.Application.Ledgers;

/// <summary>Answers who said what, on whose word, and where that differs.</summary>
public sealed class ReadLedger
{
    private readonly Dossier _dossier;
    private readonly DateOnly _known;
    private readonly ProgramVersion _program;
    private readonly ClaimBook _book;

    public ReadLedger(Dossier dossier, DateOnly known, ProgramVersion program) =>
        (_dossier, _known, _program, _book) = (dossier, known, program, new ClaimBook(dossier, known));

    /// <summary>The claims of a topic that hold every word of a query.</summary>
    public ClaimList Claims(ClaimTopic topic, string? query, ClaimKind? kind = null)
    {
        var found = _book.Find(query).Where(c => kind is null || c.Kind == kind).Where(c => Is(topic, c)).Select(Of);
        return new ClaimList(topic, query, _known, [.. found], _dossier, _program);
    }

    /// <summary>One claim, by its id or by the end of it that only it has.</summary>
    public Checked<ClaimSheet> Chain(string id, Place told)
    {
        var problems = new Problems();
        if (FindClaim(id, told, problems) is not { } claim)
            return Checked<ClaimSheet>.From(null, problems);
        var one = Of(claim);
        if (one.Out == Answer.No)
            problems.Add("claim.not-out", told, $"The claim '{claim.Id}' was not out by {_known:O}: its report is of {one.Report.Known}", "Name a later day with --known.");
        var conflicts = _book.ConflictsOf(claim).Select(c => c.Id).Order(StringComparer.Ordinal);
        return Checked<ClaimSheet>.From(new ClaimSheet(one, [.. _book.SameOriginAs(one.Chain).Select(Of)], [.. _book.CarriersOf(one.Chain).Select(Of)], [.. conflicts], _known, _dossier, _program), problems);
    }

    /// <summary>The conflicts, at least two sides of which were known, that hold every word of a query, in their question or in a claim of theirs.</summary>
    public ConflictList Conflicts(string? query)
    {
        var (found, words) = (Holding(query), new SearchQuery(query ?? ""));
        var conflicts = _dossier.Conflicts.Values
            .Where(_book.IsKnown)
            .Where(c => found is null || c.Claims.Any(found) || words.IsHeldBy(c.Id, c.Question, c.Note, Word<ConflictKind>.Of(c.Kind)))
            .OrderBy(c => c.Kind).ThenBy(c => c.Id, StringComparer.Ordinal)
            .Select(c => new LedgerConflict(c, [.. c.Sides.Select(Side)], Known(c.Outcomes), c.Claims.Concat(c.Outcomes).All(claim => _book.IsOut(_dossier.Claims[claim]) != Answer.No)));
        return new ConflictList(query, _known, [.. conflicts], _dossier, _program);
    }

    /// <summary>The acts that hold every word of a query, in their title or in a claim that tells of them.</summary>
    public ActList Acts(string? query, bool byReport)
    {
        var (found, words) = (Holding(query), new SearchQuery(query ?? ""));
        var acts = _dossier.Acts.Values
            .Where(a => _dossier.MayBeKnown(a, _known))
            .Where(a => found is null || a.Claims.Any(found) || words.IsHeldBy(a.Id, a.Title, Word<ActForm>.Of(a.Form), string.Join(' ', a.Authorities.Select(_book.NameOf))))
            .Select(a => (Act: a, Claims: Telling(a)))
            .Where(a => !byReport || a.Claims.Any(c => c.Claim.SetsBounds))
            .OrderBy(a => _dossier.WhenKnown(a.Act).Min(k => k.Last) ?? DateOnly.MaxValue).ThenBy(a => a.Act.Id, StringComparer.Ordinal)
            .Select(a => new LedgerAct(
                a.Act,
                ActStanding.Of(a.Act, _dossier, new TwoClocks(_known, _known)),
                a.Claims,
                _book.WitnessesOf(a.Act),
                AuthoritySet.Of(a.Act.Authorities, a.Claims.Select(c => c.Claim))));
        return new ActList(byReport, query, _known, [.. acts], _dossier, _program);
    }

    /// <summary>The reports that hold every word of a query.</summary>
    public ReportList Reports(string? query)
    {
        var words = new SearchQuery(query ?? "");
        var found = _dossier.Reports.Values
            .Where(r => r.Known.By(_known) != Answer.No)
            .Where(r => string.IsNullOrWhiteSpace(query) || words.IsHeldBy(r.Id, _book.NameOf(r.Outlet), r.Title))
            .ToDictionary(r => r.Id, StringComparer.Ordinal);
        var retold = _book.Claims.SelectMany(c => c.Chain.Where(found.ContainsKey).Select(r => (Cited: r, By: c.Report))).ToLookup(p => p.Cited, p => p.By, StringComparer.Ordinal);
        var reports = found.Values
            .OrderBy(r => r.Known.Last).ThenBy(r => r.Id, StringComparer.Ordinal)
            .Select(r => new LedgerReport(r, r.Known.By(_known), [.. retold[r.Id].Distinct(StringComparer.Ordinal)]));
        return new ReportList(query, _known, [.. reports], _dossier, _program);
    }

    /// <summary>The outlets, people and documents whose names hold every word of a query.</summary>
    public SourceList Sources(string? query)
    {
        var words = new SearchQuery(query ?? "");
        var parties = _dossier.Parties.Values.Where(p => string.IsNullOrWhiteSpace(query) || words.IsHeldBy([p.Id, p.Role, .. p.Names.Select(n => n.Text)])).ToDictionary(p => p.Id, StringComparer.Ordinal);
        var publishes = _dossier.Reports.Values.Where(r => parties.ContainsKey(r.Outlet) && r.Known.By(_known) != Answer.No).ToLookup(r => r.Outlet, StringComparer.Ordinal);
        var says = _book.Claims.SelectMany(c => c.Chain.Where(parties.ContainsKey).Select(t => (Teller: t, Claim: c))).ToLookup(p => p.Teller, p => p.Claim, StringComparer.Ordinal);
        var sources = parties.Values
            .Where(p => publishes.Contains(p.Id) || says.Contains(p.Id))
            .OrderBy(p => p.Kind).ThenBy(p => p.Id, StringComparer.Ordinal)
            .Select(p => new LedgerSource(p, [.. publishes[p.Id].OrderBy(r => r.Known.Last)], [.. says[p.Id].DistinctBy(c => c.Id).Select(Of)]));
        var documents = _dossier.Sources.Values.Where(s => string.IsNullOrWhiteSpace(query) || words.IsHeldBy(s.Id, s.Title, s.Kind, s.Date)).OrderBy(s => s.Id, StringComparer.Ordinal);
        return new SourceList(query, _known, [.. sources], [.. documents], _dossier, _program);
    }

    /// <summary>The words of the press with the acts that they stood for, as far as the claims that use them were out.</summary>
    public PressWordList Words() => new(
        [.. _dossier.PressWords.Select(w => w with { Uses = [.. w.Uses.Where(u => _book.IsOut(_dossier.Claims[u.Claim]) != Answer.No)] }).Where(w => w.Uses.Count > 0)],
        _known,
        _dossier,
        _program);

    private bool Is(ClaimTopic topic, Claim claim) => topic switch
    {
        ClaimTopic.Claims => true,
        ClaimTopic.Bounds => claim.BoundsFromAbove,
        ClaimTopic.Motives => claim.Kind == ClaimKind.Motive,
        ClaimTopic.Drift => _book.Drifts(claim),
    };

    private Claim? FindClaim(string id, Place told, Problems problems)
    {
        if (_dossier.Claims.TryGetValue(id, out var exact))
            return exact;

        // Points and hyphens are one: S1.6 is the end of "...s1-6".
        var whole = id.Replace('.', '-');
        var ending = _dossier.Claims.Values.Where(c => c.Id.Replace('.', '-') is var own && (own.Equals(whole, StringComparison.OrdinalIgnoreCase) || own.EndsWith("-" + whole, StringComparison.OrdinalIgnoreCase) && c.Id.Length > whole.Length && c.Id[^(whole.Length + 1)] == '.')).ToArray();
        if (ending.Length == 1)
            return ending[0];
        problems.Add(
            "claim.unknown",
            told,
            ending.Length == 0 ? $"There is no claim '{Shown.Short(id)}'" : $"More than one claim ends in '{Shown.Short(id)}'",
            ending.Length == 0 ? Nearest.Remedy(id, _dossier.Claims.Keys, "`ledger claims` lists them.") : $"Name one of {string.Join(", ", ending.Select(c => c.Id).Order(StringComparer.Ordinal))}.");
        return null;
    }

    private LedgerConflictSide Side(ConflictSide side)
    {
        var claims = Known(side.Claims);
        return new LedgerConflictSide(side, claims, claims.Aggregate(default(StatedRange), (hull, c) => hull.Hull(c.Claim.Range)), _book.WitnessesOf(claims.Select(c => c.Claim)));
    }

    private IReadOnlyList<LedgerClaim> Known(IEnumerable<string> claims) =>
        [.. claims.Where(_dossier.Claims.ContainsKey).Select(c => _dossier.Claims[c]).Where(c => _book.IsOut(c) != Answer.No).Select(Of)];

    // The claims an act names, and those that retell one of them.
    private IReadOnlyList<LedgerClaim> Telling(Act act) =>
        [.. act.Claims.Where(_dossier.Claims.ContainsKey).Select(c => _dossier.Claims[c]).Where(c => _book.IsOut(c) != Answer.No)
            .Concat(act.Claims.SelectMany(_book.RetellingsOf))
            .DistinctBy(c => c.Id)
            .OrderBy(c => _dossier.Reports[c.Report].Known.Last).ThenBy(c => c.Report, StringComparer.Ordinal)
            .Select(Of)];

    private LedgerClaim Of(Claim claim) => new(claim, _book);

    private Func<string, bool>? Holding(string? query) => string.IsNullOrWhiteSpace(query) ? null : _book.Holding(query);
}
