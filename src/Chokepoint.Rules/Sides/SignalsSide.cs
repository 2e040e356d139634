using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Quantities;
using Chokepoint.Facts.Reports;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Conditions;
using Chokepoint.Rules.Deals;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Rules.Sides;

/// <summary>
/// Judges a side that is known through reports. Claims of one act form one hypothesis, whose range is the hull of its
/// live claims; across acts the strictest counts; a match that is unknown, or a stale claim, moves only the high.
/// </summary>
internal sealed class SignalsSide : IFindingSource
{
    private readonly SideView _side;
    private readonly BookView _view;
    private readonly Subject _subject;
    private readonly Answer[] _tests;
    private readonly Answer _gate;
    private readonly ClaimFinding[][] _claims;
    private readonly List<ClaimFinding>? _shares;

    private SignalsSide(SideView side, BookView view, Subject subject, Answer[] tests)
    {
        (_side, _view, _subject, _tests) = (side, view, subject, tests);
        _gate = side.Gate?.Run(tests) ?? Answer.Yes;
        _claims = new ClaimFinding[side.Hypotheses.Length][];
        for (var i = 0; i < _claims.Length; i++)
        {
            var hypothesis = side.Hypotheses[i];
            var claims = _claims[i] = hypothesis.NotCovering;
            for (var j = 0; j < claims.Length; j++)
            {
                var claim = Judge(hypothesis, hypothesis.Claims[j]);
                if (ReferenceEquals(claim, claims[j]))
                    continue;

                // Most acts do not cover a deal, and those that do not are the same for all.
                if (claims == hypothesis.NotCovering)
                    claims = _claims[i] = [.. claims];
                claims[j] = claim;
                if (claim.Use == ClaimUse.Counted && claim.Claim.DomesticShare is not null)
                    (_shares ??= []).Add(claim);
            }
        }
    }

    public static SideVerdict Judge(SideView side, BookView view, Subject subject, Answer[] tests) => new SignalsSide(side, view, subject, tests).Verdict();

    private SideVerdict Verdict()
    {
        var range = RangeWithout(null);
        var contradictions = Contradictions(range);
        var (certain, possible) = Outcomes(range);
        return new SideVerdict(this)
        {
            Jurisdiction = _side.Jurisdiction,
            Strength = range,
            TextStrength = range,
            State = contradictions.Count > 0 ? SideState.Contested : range.Low is not null || certain > Outcome.NoneFound ? SideState.Settled : range.IsNoneFound && possible == Outcome.NoneFound ? SideState.NoneFound : SideState.Unknown,
            Outcome = certain,
            WorstPossible = possible,
            Flags = [],
            Contradictions = contradictions,
            OutsideData = Horizons.Outside(_side.Jurisdiction, _subject, usesLists: false),
        };
    }

    public IReadOnlyList<Finding> Findings()
    {
        var findings = new Finding[_claims.Length];
        for (var i = 0; i < findings.Length; i++)
            findings[i] = _claims[i] == _side.Hypotheses[i].NotCovering ? _side.Hypotheses[i].NotFound : FindingOf(_side.Hypotheses[i], _claims[i]);
        return findings;
    }

    public IReadOnlyList<ClaimFinding> OutcomeEvidence() => [.. Findings().Where(f => f.Match != Answer.No).SelectMany(f => f.Outcomes).DistinctBy(c => c.Claim.Id)];

    public IReadOnlyList<ClaimFinding> Outlook() => [];

    public (bool Told, bool Else) Lacks(Strength range)
    {
        var (told, other) = (false, false);

        // An unknown matters when it could raise the low, or when nothing certain reaches as high.
        var certain = -1;
        foreach (var claims in _claims)
        {
            foreach (var claim in claims)
                certain = claim is { Use: ClaimUse.Counted, Match: Answer.Yes } ? Math.Max(certain, claim.Strength.High ?? -1) : certain;
        }

        var asker = new TestIsTold(_subject);
        foreach (var claims in _claims)
        {
            foreach (var claim in claims)
            {
                if (claim is not { Use: ClaimUse.Counted, Match: Answer.Unknown } || (told && other) || !(claim.Claim.DomesticShare is not null || claim.Strength.High > certain || claim.Strength.Low > (range.Low ?? -1)))
                    continue;
                if (OfGate()?.Unknown().Any(t => t.Accept(asker)) == true || claim.Trace!.Unknown().Any(t => t.Accept(asker)))
                    told = true;
                else
                    other |= claim.Trace!.Unknown().Any();
            }
        }

        // The share of the deal's domestic chips can always be told.
        told |= _shares is not null && _shares.Exists(c => c.Match != Answer.No && ShareMet(c.Claim.DomesticShare!) == Answer.Unknown);
        return (told, other);
    }

    private Trace? OfGate() => _side.Jurisdiction.Gate is { } gate ? new Trace(gate, [_side.Gate!], _view.Tests, _tests, _subject) : null;

    // Outcomes are ordered apart from strengths: a permission with conditions is a worse outcome than encouragement, so
    // the least and the worst are sought over every strength of the range, none found included where the low is open.
    private (Outcome Certain, Outcome Possible) Outcomes(Strength range)
    {
        Outcome? least = range.Low is null ? Outcome.NoneFound : null;
        var worst = Outcome.NoneFound;
        foreach (var point in _side.Jurisdiction.Scale)
        {
            if (point.Strength > (range.High ?? -1) || point.Strength < (range.Low ?? 0))
                continue;
            least = least is { } l && l < point.Outcome ? l : point.Outcome;
            worst = worst > point.Outcome ? worst : point.Outcome;
        }

        var certain = least ?? Outcome.NoneFound;
        foreach (var claim in _shares ?? [])
        {
            if (claim.Claim.DomesticShare is not { } share || ShareMet(share) == Answer.Yes)
                continue;
            var outcome = share.Low is { Value: >= 1 } ? Outcome.Blocked : Outcome.Conditions;
            if (claim is { Match: Answer.Yes, IsStale: false } && certain < outcome)
                certain = outcome;
            if (worst < outcome)
                worst = outcome;
        }

        return (certain, worst > certain ? worst : certain);
    }

    private ClaimFinding Judge(Hypothesis hypothesis, ClaimEntry entry)
    {
        var claim = entry.Claim;
        var (match, strength, matching) = (Answer.No, Strength.NoneFound, 0);
        for (var i = 0; i < entry.Readings.Length; i++)
        {
            var answer = entry.Readings[i].Run(_tests);
            if (answer == Answer.No)
                continue;

            // The first reading is what the sentence says; what only a further one covers may be meant, or not.
            match = match.Or(i == 0 ? answer : answer.And(Answer.Unknown));
            matching |= 1 << i;
            strength = strength.Hull(entry.Strengths[i]);
        }

        if (matching == 0)
            return hypothesis.Stands ? entry.NotCovering : entry.NotCoveringShown;
        match = match.And(entry.Happened);
        if (claim.Role == AddresseeRole.Buyer)
            match = match.And(_gate);
        if (hypothesis.Status is { Status: ProvisionStatus.Unknown })
            match = match.And(Answer.Unknown);
        var use = !claim.SetsBounds || !hypothesis.Stands ? ClaimUse.Shown
            : claim.Role == AddresseeRole.Seller || match == Answer.No ? ClaimUse.Elsewhere
            : strength.IsNoneFound && claim.DomesticShare is null ? ClaimUse.Bound
            : ClaimUse.Counted;
        return new ClaimFinding(
            claim, entry.Report, match, strength, use, entry.IsStale, entry.ReviewBy, matching,
            match == Answer.No ? null : new Trace(entry.Scope, entry.Readings, _view.Tests, _tests, _subject));
    }

    private Finding FindingOf(Hypothesis hypothesis, ClaimFinding[] claims)
    {
        var (match, strength) = (Answer.No, Strength.NoneFound);
        DateOnly? reviewBy = null;
        Facts.Conditions.Bounds? share = null;
        foreach (var claim in claims)
        {
            if (claim.Use != ClaimUse.Counted)
                continue;
            match = match.Or(claim.IsStale ? claim.Match.And(Answer.Unknown) : claim.Match);
            strength = strength.Hull(claim.Strength);
            share ??= claim.Claim.DomesticShare;
            if (reviewBy is null || claim.ReviewBy > reviewBy)
                reviewBy = claim.ReviewBy;
        }

        return new Finding(this, hypothesis.Asked)
        {
            Match = match,
            Strength = strength,
            Counts = !Contribution(claims, null).IsNoneFound,
            Heard = new Heard(claims, hypothesis.Happened, reviewBy, share, share is null ? Answer.Yes : ShareMet(share)),
        };
    }

    private Answer ShareMet(Facts.Conditions.Bounds share) => Comparison.Of(Measure.DomesticShare, _subject.Quantity(Measure.DomesticShare), share);

    public IReadOnlyList<Input> MissingOf(Finding finding)
    {
        var inputs = new List<Input>();
        foreach (var claim in finding.Claims.Where(c => c is { Use: ClaimUse.Counted, Match: Answer.Unknown }))
            inputs.AddRange(claim.Trace!.Missing());
        inputs.AddRange(OfGate()?.Missing() ?? []);
        if (finding.LacksShare)
            inputs.Add(new Input(Word<Measure>.Of(Measure.DomesticShare), InputSource.NotTold));
        return [.. inputs.Distinct()];
    }

    public Trace? TraceOf(Finding finding) => null;

    public IReadOnlyList<string> YieldedTo(Finding finding) => [];

    /// <summary>What one act adds to the range: the hull of its live claims; uncertain and stale ones only raise the high.</summary>
    private static Strength Contribution(ClaimFinding[] claims, HashSet<string>? without)
    {
        int? low = null, high = null;
        foreach (var claim in claims)
        {
            if (claim.Use != ClaimUse.Counted || claim.Strength.IsNoneFound || without?.Contains(claim.Claim.Id) == true)
                continue;
            high = Math.Max(high ?? 0, claim.Strength.High!.Value);
            if (claim is { Match: Answer.Yes, IsStale: false })
                low = Math.Min(low ?? int.MaxValue, claim.Strength.Low!.Value);
        }

        return new Strength(low, high);
    }

    private Strength RangeWithout(HashSet<string>? claims)
    {
        var range = Strength.NoneFound;
        for (var i = 0; i < _claims.Length; i++)
            range = range.Strictest(Contribution(_claims[i], claims));
        return range;
    }

    // Two live claims that cannot both be true, when leaving one out changes the range. A claim is left out with those
    // that contradict the same one: a witness more on a side does not settle a conflict.
    private List<Contradiction> Contradictions(Strength range)
    {
        List<Contradiction>? contradictions = null;
        if (!Array.Exists(_claims, claims => Array.Exists(claims, c => IsLive(c) && c.Claim.Relations.Count > 0)))
            return [];
        foreach (var finding in _claims.SelectMany(c => c).Where(IsLive))
        {
            foreach (var relation in finding.Claim.Relations.Where(r => r.Kind is RelationKind.Contradicts or RelationKind.Denies))
            {
                if (_claims.SelectMany(c => c).FirstOrDefault(c => c.Claim.Id == relation.Claim && IsLive(c)) is not { } other)
                    continue;
                var (one, two) = (RangeWithout(Against(other.Claim.Id)), RangeWithout(Against(finding.Claim.Id)));
                if (one != range || two != range)
                    (contradictions ??= []).Add(new Contradiction(finding.Claim.Id, other.Claim.Id, relation.About, one, two));
            }
        }

        return contradictions ?? [];
    }

    private static bool IsLive(ClaimFinding finding) => finding.Use is ClaimUse.Counted or ClaimUse.Bound;

    /// <summary>The live claims that stand against a claim, whichever of the two says so.</summary>
    private HashSet<string> Against(string claim) =>
    [
        .. _claims.SelectMany(c => c).Where(IsLive).SelectMany(c => c.Claim.Relations.Where(r => r.Kind is RelationKind.Contradicts or RelationKind.Denies).Select(r => (From: c.Claim.Id, To: r.Claim)))
            .Where(pair => pair.From == claim || pair.To == claim)
            .Select(pair => pair.From == claim ? pair.To : pair.From),
    ];

    public Strength? Without(string claim) => RangeWithout([claim]);

    public ClaimFinding? Strongest(bool official)
    {
        ClaimFinding? strongest = null;
        foreach (var claims in _claims)
        {
            foreach (var claim in claims)
            {
                var evidence = claim.Claim.Evidence.Kind;
                var fits = official ? evidence == EvidenceKind.Official : evidence == EvidenceKind.Anonymous;
                if (fits && claim.Match != Answer.No && claim.Claim.Kind == ClaimKind.Act && claim.Strength.High is { } high && high > (strongest?.Strength.High ?? -1))
                    strongest = claim;
            }
        }

        return strongest;
    }
}
