using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Conditions;
using Chokepoint.Rules.Deals;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Rules.Sides;

/// <summary>
/// Judges a side of published provisions, in order: subject to the regulations, classification, requirement, exception,
/// review policy, authorisation, flags. Each provision gives a finding.
/// </summary>
internal sealed class LawSide : IFindingSource
{
    private readonly SideView _side;
    private readonly Subject _subject;
    private readonly BookView _view;
    private readonly Answer[] _tests;
    private Answer? _gate;
    private readonly Answer[] _raw;
    private readonly Answer[] _match;
    private readonly Requirement[] _required;

    private LawSide(SideView side, BookView view, Subject subject, Answer[] tests)
    {
        (_side, _view, _subject, _tests) = (side, view, subject, tests);
        _raw = new Answer[side.Entries.Length];
        _match = new Answer[side.Entries.Length];
        _required = new Requirement[side.Entries.Length];
        foreach (var entry in side.Entries)
            Judge(entry);
    }

    /// <summary>The match of each provision, without the rest of the verdict.</summary>
    public static Answer[] Matches(SideView side, BookView view, Subject subject, Answer[] tests) => new LawSide(side, view, subject, tests)._match;

    public static SideVerdict Judge(SideView side, BookView view, Subject subject, Answer[] tests)
    {
        var law = new LawSide(side, view, subject, tests);
        return law.Verdict();
    }

    private void Judge(Entry entry)
    {
        var answer = entry.Program.Run(_tests);
        if (answer == Answer.Yes && (entry.Provision.NamedOnly || entry.Status == ProvisionStatus.Unknown))
            answer = Answer.Unknown;
        if (entry.Provision.Step == Step.Requirement)
            answer = answer.And(Gate());
        _raw[entry.Index] = answer;
        foreach (var winner in entry.YieldsTo)
        {
            if (_side.Entries[winner].IsText)
                answer = answer.And(_match[winner].Not());
        }

        _match[entry.Index] = answer;
        if (entry.ResultSlot >= 0)
            _tests[entry.ResultSlot] = entry.IsText ? answer : Answer.No;
    }

    // Entries come in the order of analysis, so jurisdiction is settled before the first requirement asks.
    private Answer Gate() => _gate ??= _side.Gate?.Run(_tests) ?? Answer.Yes;

    private SideVerdict Verdict()
    {
        var requirements = new Requirements(_side, _subject, _raw, _match);
        List<RiskFlag>? flags = null;
        var (enforced, text) = (Strength.NoneFound, Strength.NoneFound);
        foreach (var entry in _side.Entries)
        {
            var match = _match[entry.Index];
            if (match == Answer.No)
                continue;
            switch (entry.Version.Then)
            {
                case Effect.Licence licence:
                    _required[entry.Index] = requirements.Of(entry, licence);
                    break;
                case Effect.Duty duty:
                    _required[entry.Index] = new Requirement(duty.Strength);
                    break;
                case Effect.Flag flag when entry.IsEnforced && !(match == Answer.Unknown && CouldBeTold(entry.Index)):
                    // Knowledge that was not asked is a missing input, not a flag.
                    (flags ??= []).Add(new RiskFlag(flag.Name, flag.Says, match, flag.Blocks, entry.Provision.Id));
                    break;
                case Effect.Flag or Effect.Subject or Effect.Level or Effect.Exception or Effect.Review:
                    break;
            }

            var counted = match == Answer.Yes ? _required[entry.Index].Strength : _required[entry.Index].Strength.Uncertain();
            if (entry.IsEnforced)
                enforced = enforced.Strictest(counted);
            if (entry.IsText)
                text = text.Strictest(counted);
        }

        foreach (var flag in RedFlags())
            (flags ??= []).Add(flag);
        var (certain, possible) = Outcomes(enforced, flags);
        return new SideVerdict(this)
        {
            Jurisdiction = _side.Jurisdiction,
            Strength = enforced,
            TextStrength = text,
            State = enforced.IsNoneFound ? SideState.NoneFound : enforced.Low is null ? SideState.Unknown : SideState.Settled,
            Outcome = certain,
            WorstPossible = possible,
            Flags = flags ?? (IReadOnlyList<RiskFlag>)[],
            IsPastHorizon = _subject.Clocks.InForceOn > _side.Jurisdiction.Horizon,
        };
    }

    private (Outcome Certain, Outcome Possible) Outcomes(Strength enforced, List<RiskFlag>? flags)
    {
        var certain = _side.Jurisdiction.OutcomeOf(enforced.Low);
        var possible = _side.Jurisdiction.OutcomeOf(enforced.High);
        foreach (var flag in flags ?? [])
        {
            if (flag.Match == Answer.Yes && certain < Outcome.Conditions)
                certain = Outcome.Conditions;
            if (flag.Blocks)
                possible = Outcome.Blocked;
            if (possible < Outcome.Conditions)
                possible = Outcome.Conditions;
        }

        return (certain, possible > certain ? possible : certain);
    }

    // Red flags told of a prohibited end use are an open risk wherever a provision asks for that knowledge.
    private IEnumerable<RiskFlag> RedFlags()
    {
        foreach (var endUse in _subject.Deal.Knowledge.Keys)
        {
            if (_subject.Deal.Knowledge[endUse] != Knowledge.RedFlags)
                continue;
            var asking = Array.Find(_side.Entries, e => e.IsEnforced && e.Provision.Step == Step.Requirement && _match[e.Index] == Answer.Unknown && e.Version.When.Tests().OfType<Test.Knows>().Any(t => t.EndUse == endUse));
            if (asking is not null)
                yield return new RiskFlag($"red_flags.{Word<EndUse>.Of(endUse)}", $"red flags of {Word<EndUse>.Of(endUse).Replace('_', ' ')} end use: to be resolved before the deal", Answer.Yes, false, asking.Provision.Id);
        }
    }

    public IReadOnlyList<Finding> Findings() => [.. _side.Entries.Select(e => FindingOf(e, _match[e.Index], _required[e.Index]))];

    public ClaimFinding? Strongest(bool official) => null;

    public IReadOnlyList<ClaimFinding> OutcomeEvidence() => [];

    public (bool Told, bool Else) Lacks(Strength range)
    {
        var (told, other) = (false, false);

        // An unknown matters when it could raise the low, or when nothing certain reaches as high.
        var certain = -1;
        foreach (var entry in _side.Entries)
            certain = entry.IsEnforced && _match[entry.Index] == Answer.Yes ? Math.Max(certain, _required[entry.Index].Strength.High ?? -1) : certain;
        foreach (var entry in _side.Entries)
        {
            if (_match[entry.Index] != Answer.Unknown || !entry.IsEnforced || (told && other))
                continue;
            var strength = _required[entry.Index].Strength;
            if (entry.Version.Then is not Effect.Flag && !(strength.High > certain || strength.Low > (range.Low ?? -1)))
                continue;
            if (CouldBeTold(entry.Index))
                told = true;
            else
                other = true;
        }

        return (told, other);
    }

    private Finding FindingOf(Entry entry, Answer match, Requirement required)
    {
        return new Finding(this)
        {
            Provision = entry.Provision.Id,
            Act = entry.Act,
            Title = entry.Provision.Title,
            Status = entry.Status,
            Match = match,
            Strength = required.Strength,
            Counts = entry.IsEnforced && match != Answer.No && !required.Strength.IsNoneFound,
            Stands = entry.IsText,
            KnownFrom = entry.KnownFrom,
            Rule = entry.Provision,
            Version = entry.Version,
            Cite = entry.Version.Cite ?? entry.Provision.Cite,
            SatisfiedBy = required.SatisfiedBy,
            IsSatisfied = required.IsSatisfied,
            ReviewedUnder = required.ReviewedUnder ?? [],
            Exceptions = required.Exceptions ?? [],
            YieldedTo = _raw[entry.Index] == match || entry.YieldsTo.Length == 0 ? [] : [.. entry.YieldsTo.Where(w => _side.Entries[w].IsText && _match[w] != Answer.No).Select(w => _side.Entries[w].Provision.Id)],
        };
    }

    public IReadOnlyList<Input> MissingOf(Finding finding) =>
        Missing(_side.Entries[IndexOf(finding.Provision)], new(StringComparer.Ordinal));

    private bool CouldBeTold(int index)
    {
        if (index < 0 || _match[index] != Answer.Unknown)
            return false;
        var entry = _side.Entries[index];
        if (entry.Provision.Step == Step.Requirement && Gate() == Answer.Unknown)
            return true;
        var slots = new List<int>();
        entry.Program.AddUnknown(_tests, slots);
        var asker = new TestIsTold(_subject);
        foreach (var slot in slots)
        {
            var test = _view.Tests.Tests[slot];
            if (test.Accept(asker) || test is Test.ProvisionHolds other && CouldBeTold(IndexOf(other.Provision)))
                return true;
        }

        return Array.Exists(entry.YieldsTo, CouldBeTold);
    }

    private int IndexOf(string provision) => _side.Index.GetValueOrDefault(provision, -1);

    public Trace TraceOf(Finding finding) => TraceOf(_side.Entries[IndexOf(finding.Provision)]);

    private Trace TraceOf(Entry entry) => new(entry.Version.When, [entry.Program], _view.Tests, _tests, _subject);

    private IReadOnlyList<Input> Missing(Entry entry, HashSet<string> seen)
    {
        if (!seen.Add(entry.Provision.Id))
            return [];
        var inputs = new List<Input>();
        foreach (var input in TraceOf(entry).Missing())
        {
            var other = IndexOf(input.Name);
            if (other < 0)
                inputs.Add(input);
            else
                inputs.AddRange(Missing(_side.Entries[other], seen));
        }

        foreach (var winner in entry.YieldsTo.Select(w => _side.Entries[w]).Where(w => _match[w.Index] == Answer.Unknown))
            inputs.AddRange(Missing(winner, seen));
        if (entry.Provision.Step == Step.Requirement && Gate() == Answer.Unknown)
            inputs.Add(new Input("jurisdiction", InputSource.NotTold));
        if (entry.Provision.NamedOnly && entry.Program.Run(_tests) == Answer.Yes)
            inputs.Add(new Input($"the text of {entry.Provision.Id}", InputSource.NotInDossier));
        if (entry.Status == ProvisionStatus.Unknown && entry.Program.Run(_tests) == Answer.Yes)
            inputs.Add(new Input($"the standing of {entry.Provision.Id} since {entry.Version.From:yyyy-MM-dd}", InputSource.NotInDossier));
        return [.. inputs.Distinct()];
    }

    // What is said of licences to come: of acts that bear on the deal, and only what had been said of the day or before.
    public IReadOnlyList<ClaimFinding> Outlook()
    {
        var all = new List<ClaimFinding>();
        foreach (var entry in _side.Outlook)
        {
            var claim = entry.Claim;
            var match = claim.Readings[0].Run(_tests);
            var said = (claim.Claim.ActDate ?? claim.Report.Known).By(_subject.Clocks.InForceOn);
            if (match != Answer.No && said != Answer.No && (entry.Always || Array.Exists(entry.Provisions, p => _match[p] != Answer.No)))
                all.Add(new ClaimFinding(claim.Claim, claim.Report, match, Strength.NoneFound, ClaimUse.Shown, false, claim.ReviewBy, 0, null));
        }

        return all;
    }
}
