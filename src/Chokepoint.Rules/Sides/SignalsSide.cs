using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Evidence;
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
internal sealed class SignalsSide
{
    private readonly SideView _side;
    private readonly BookView _view;
    private readonly Subject _subject;
    private readonly Answer[] _tests;
    private readonly Answer _gate;
    private readonly ClaimFinding[][] _claims;

    private SignalsSide(SideView side, BookView view, Subject subject, Answer[] tests)
    {
        (_side, _view, _subject, _tests) = (side, view, subject, tests);
        _gate = side.Gate?.Run(tests) ?? Answer.Yes;
        _claims = new ClaimFinding[side.Hypotheses.Length][];
        for (var i = 0; i < _claims.Length; i++)
        {
            var hypothesis = side.Hypotheses[i];
            _claims[i] = new ClaimFinding[hypothesis.Claims.Length];
            for (var j = 0; j < _claims[i].Length; j++)
                _claims[i][j] = Judge(hypothesis, hypothesis.Claims[j]);
        }
    }

    public static SideVerdict Judge(SideView side, BookView view, Subject subject, Answer[] tests) => new SignalsSide(side, view, subject, tests).Verdict();

    private SideVerdict Verdict()
    {
        var findings = new List<Finding>(_claims.Length);
        var range = Strength.NoneFound;
        for (var i = 0; i < _claims.Length; i++)
        {
            findings.Add(FindingOf(_side.Hypotheses[i], _claims[i]));
            range = range.Strictest(Contribution(_side.Hypotheses[i], _claims[i], null));
        }

        var conflicts = Conflicts(range);
        var (certain, possible) = Outcomes(range, findings);
        return new SideVerdict
        {
            Jurisdiction = _side.Jurisdiction,
            Strength = range,
            TextStrength = range,
            State = conflicts.Count > 0 ? SideState.Contested : range.IsNoneFound ? SideState.NoneFound : range.Low is null ? SideState.Unknown : SideState.Settled,
            Outcome = certain,
            WorstPossible = possible,
            Findings = findings,
            Flags = [],
            Conflicts = conflicts,
            StrongestOfficial = Strongest(official: true),
            StrongestAnonymous = Strongest(official: false),
            OutcomeEvidence = [.. findings.Where(f => f.Match != Answer.No).SelectMany(f => f.Outcomes).DistinctBy(c => c.Claim.Id)],
            Outlook = [],
            IsPastHorizon = _subject.Clocks.InForceOn > _side.Jurisdiction.Horizon,
        };
    }

    private (Outcome Certain, Outcome Possible) Outcomes(Strength range, List<Finding> findings)
    {
        var worst = _side.Jurisdiction;

        // Outcomes are ordered apart from strengths: a permission with conditions is a worse outcome than encouragement.
        var certain = worst.OutcomeOf(range.Low);
        var possible = range.High is not { } high ? Outcome.NoneFound
            : worst.Scale.Where(p => p.Strength >= (range.Low ?? p.Strength) && p.Strength <= high && (range.Low is not null || p.Strength == high)).Select(p => p.Outcome).DefaultIfEmpty(Outcome.NoneFound).Max();
        if (range.Low is { } low)
            certain = worst.Scale.Where(p => p.Strength >= low && p.Strength <= range.High).Select(p => p.Outcome).DefaultIfEmpty(certain).Min();
        foreach (var finding in findings.Where(f => f.DomesticShare is not null && f.Match != Answer.No && f.ShareMet != Answer.Yes))
        {
            var outcome = finding.DomesticShare!.Low is { Value: >= 1 } ? Outcome.Blocked : Outcome.Conditions;
            if (finding.Match == Answer.Yes && certain < outcome)
                certain = outcome;
            if (possible < outcome)
                possible = outcome;
        }

        return (certain, possible > certain ? possible : certain);
    }

    private ClaimFinding Judge(Hypothesis hypothesis, ClaimEntry entry)
    {
        var claim = entry.Claim;
        var day = _subject.Clocks.InForceOn;
        var happened = (claim.ActDate ?? hypothesis.Act.Date)?.By(day) ?? Reported(entry, day);
        var match = Answer.No;
        var strength = Strength.NoneFound;
        List<int>? matching = null;
        for (var i = 0; i < entry.Readings.Length; i++)
        {
            var answer = entry.Readings[i].Run(_tests);
            if (answer == Answer.No)
                continue;
            match = match.Or(answer);
            (matching ??= []).Add(i);
            strength = strength.Hull(StrengthOf(claim.Readings[i]));
        }

        // Of a claim that does not cover the deal, what it says is still shown.
        if (matching is null)
            strength = claim.Readings.Aggregate(Strength.NoneFound, (hull, reading) => hull.Hull(StrengthOf(reading)));

        match = match.And(happened);
        if (claim.Role == AddresseeRole.Buyer)
            match = match.And(_gate);
        var use = !claim.SetsBounds ? ClaimUse.Shown
            : claim.Role == AddresseeRole.Seller || match == Answer.No ? ClaimUse.Elsewhere
            : strength.IsNoneFound && claim.DomesticShare is null ? ClaimUse.Bound
            : ClaimUse.Counted;
        return new ClaimFinding(
            claim, entry.Report, match, strength, use, entry.ReviewBy < day, entry.ReviewBy, matching ?? (IReadOnlyList<int>)[],
            new Trace(entry.Readings.Length == 1 ? entry.Readings[0].Source : new Facts.Conditions.Condition.Any([.. entry.Readings.Select(r => r.Source)]), _view.Tests, _tests, _subject));
    }

    private Strength StrengthOf(Reading reading) =>
        reading.AtLeast is { } low ? Strength.Between(low, reading.AtMost ?? _side.Jurisdiction.Scale.Max(p => p.Strength)) : Strength.NoneFound;

    // A claim without a day of its act had happened when it was reported; before that nobody knows.
    private static Answer Reported(ClaimEntry entry, DateOnly day) => entry.Report.Known.By(day) == Answer.Yes ? Answer.Yes : Answer.Unknown;

    private Finding FindingOf(Hypothesis hypothesis, ClaimFinding[] claims)
    {
        var status = hypothesis.Status?.Status ?? ProvisionStatus.InForce;
        var counted = claims.Where(c => c.Use == ClaimUse.Counted).ToArray();
        var match = counted.Length == 0
            ? Answer.No
            : counted.Aggregate(Answer.No, (most, c) => most.Or(c.IsStale ? c.Match.And(Answer.Unknown) : c.Match));
        var share = counted.FirstOrDefault(c => c.Claim.DomesticShare is not null)?.Claim.DomesticShare;
        return new Finding
        {
            Provision = hypothesis.Act.Id,
            Act = hypothesis.Act,
            Title = hypothesis.Act.Title,
            Status = status,
            Match = match,
            Strength = counted.Aggregate(Strength.NoneFound, (hull, c) => hull.Hull(c.Strength)),
            Counts = !Contribution(hypothesis, claims, null).IsNoneFound,
            Stands = status is ProvisionStatus.InForce or ProvisionStatus.Unknown,
            Cite = hypothesis.Act.Cite,
            Claims = claims,
            Outcomes = [.. hypothesis.Outcomes.Select(o => new ClaimFinding(o.Claim, o.Report, Answer.Yes, Strength.NoneFound, ClaimUse.Shown, false, null, [], null))],
            ReviewBy = counted.Select(c => c.ReviewBy).Max(),
            DomesticShare = share,
            ShareMet = share is null ? Answer.Yes : Comparison.Of(_subject.Quantity(Facts.Quantities.Measure.DomesticShare), share),
            Missing = () => [.. counted.Where(c => c.Match == Answer.Unknown).SelectMany(c => c.Trace!.Missing()).Concat(_gate == Answer.Unknown ? [new Input("home of the buyer", InputSource.NotTold)] : []).Distinct()],
        };
    }

    /// <summary>What one act adds to the range: the hull of its live claims; uncertain and stale ones only raise the high.</summary>
    private static Strength Contribution(Hypothesis hypothesis, ClaimFinding[] claims, HashSet<string>? without)
    {
        if (hypothesis.Status is { Status: not (ProvisionStatus.InForce or ProvisionStatus.Unknown) })
            return Strength.NoneFound;
        int? low = null, high = null;
        foreach (var claim in claims)
        {
            if (claim.Use != ClaimUse.Counted || claim.Strength.IsNoneFound || without?.Contains(claim.Claim.Id) == true)
                continue;
            high = Math.Max(high ?? 0, claim.Strength.High!.Value);
            if (claim is { Match: Answer.Yes, IsStale: false } && hypothesis.Status is not { Status: ProvisionStatus.Unknown })
                low = Math.Min(low ?? int.MaxValue, claim.Strength.Low!.Value);
        }

        return new Strength(low, high);
    }

    private Strength RangeWithout(HashSet<string> claims)
    {
        var range = Strength.NoneFound;
        for (var i = 0; i < _claims.Length; i++)
            range = range.Strictest(Contribution(_side.Hypotheses[i], _claims[i], claims));
        return range;
    }

    // Two live claims that cannot both be true, when leaving one out changes the range. A claim is left out with those
    // that contradict the same one: a witness more on a side does not settle a conflict.
    private List<Conflict> Conflicts(Strength range)
    {
        List<Conflict>? conflicts = null;
        foreach (var finding in _claims.SelectMany(c => c).Where(IsLive))
        {
            foreach (var relation in finding.Claim.Relations.Where(r => r.Kind is RelationKind.Contradicts or RelationKind.Denies))
            {
                if (_claims.SelectMany(c => c).FirstOrDefault(c => c.Claim.Id == relation.Claim && IsLive(c)) is not { } other)
                    continue;
                var (one, two) = (RangeWithout(Against(other.Claim.Id)), RangeWithout(Against(finding.Claim.Id)));
                if (one != range || two != range)
                    (conflicts ??= []).Add(new Conflict(finding.Claim.Id, other.Claim.Id, relation.About, one, two));
            }
        }

        return conflicts ?? [];
    }

    private static bool IsLive(ClaimFinding finding) => finding.Use is ClaimUse.Counted or ClaimUse.Bound;

    /// <summary>The live claims that stand against a claim, whichever of the two says so.</summary>
    private HashSet<string> Against(string claim) =>
    [
        .. _claims.SelectMany(c => c).Where(IsLive).SelectMany(c => c.Claim.Relations.Where(r => r.Kind is RelationKind.Contradicts or RelationKind.Denies).Select(r => (From: c.Claim.Id, To: r.Claim)))
            .Where(pair => pair.From == claim || pair.To == claim)
            .Select(pair => pair.From == claim ? pair.To : pair.From),
    ];

    private ClaimFinding? Strongest(bool official)
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
