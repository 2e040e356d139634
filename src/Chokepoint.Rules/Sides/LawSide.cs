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
internal sealed partial class LawSide
{
    private readonly SideView _side;
    private readonly Subject _subject;
    private readonly BookView _view;
    private readonly Answer[] _tests;
    private readonly List<int> _slots = [];
    private readonly TestIsTold _asker;
    private Answer? _gate;
    private readonly Answer[] _raw;
    private readonly Answer[] _match;
    private readonly Requirement?[] _required;

    // In the layer of the texts; the same as above where what is only text changes nothing for others.
    private readonly Answer[] _text;
    private readonly Requirement?[] _textRequired;

    private LawSide(SideView side, BookView view, Subject subject, Answer[] tests)
    {
        (_side, _view, _subject, _tests) = (side, view, subject, tests);
        _asker = new TestIsTold(subject);
        _raw = new Answer[side.Entries.Length];
        _match = new Answer[side.Entries.Length];
        JudgeAll(text: false);
        Answer[]? text = null;
        Requirement?[]? textRequired = null;
        if (side.TextReachesOthers && Array.Exists(side.Entries, e => e is { IsText: true, IsEnforced: false } && _match[e.Index] != Answer.No))
        {
            // What is only text wins, excepts and sets policies in the text's layer and nowhere else: where it could, that
            // layer is judged apart, and what is enforced then judged again, for its answers stay on.
            JudgeAll(text: true);
            (text, textRequired) = ([.. _match], Require(text: true));
            JudgeAll(text: false);
        }

        _required = Require(text: false);
        (_text, _textRequired) = (text ?? _match, textRequired ?? _required);
    }

    private Requirement?[] Require(bool text)
    {
        var requirements = new Requirements(_side, _subject, _raw, _match, text);
        var required = new Requirement?[_side.Entries.Length];
        foreach (var entry in _side.Entries)
        {
            if (_match[entry.Index] == Answer.No)
                continue;
            required[entry.Index] = entry.Version.Then switch
            {
                Effect.Licence licence => requirements.Of(entry, licence),
                Effect.Duty duty => new Requirement(duty.Strength),
                _ => null,
            };
        }

        return required;
    }

    private void JudgeAll(bool text)
    {
        _gate = null;
        foreach (var entry in _side.Entries)
            Judge(entry, text);
    }

    /// <summary>The match of each provision, without the rest of the verdict.</summary>
    public static Answer[] Matches(SideView side, BookView view, Subject subject, Answer[] tests) => new LawSide(side, view, subject, tests)._match;

    public static SideVerdict Judge(SideView side, BookView view, Subject subject, Answer[] tests)
    {
        var law = new LawSide(side, view, subject, tests);
        return law.Verdict();
    }

    private void Judge(Entry entry, bool text)
    {
        var answer = entry.Program.Run(_tests);
        if (answer == Answer.Yes && (entry.Provision.NamedOnly || entry.Status == ProvisionStatus.Unknown))
            answer = Answer.Unknown;
        if (IsGated(entry))
            answer = answer.And(Gate());
        _raw[entry.Index] = answer;
        foreach (var winner in entry.YieldsTo)
        {
            if (_side.Entries[winner].IsIn(text))
                answer = answer.And(_match[winner].Not());
        }

        _match[entry.Index] = answer;
        if (entry.ResultSlot >= 0)
            _tests[entry.ResultSlot] = entry.IsIn(text) ? answer : Answer.No;
    }

    // The gate is of the licence regulations. A duty of another kind, such as a tariff, states its own reach.
    private static bool IsGated(Entry entry) => entry.Version.Then is Effect.Licence;

    // Entries come in the order of analysis, so jurisdiction is settled before the first requirement asks.
    private Answer Gate() => _gate ??= _side.Gate?.Run(_tests) ?? Answer.Yes;

    private SideVerdict Verdict()
    {
        List<RiskFlag>? flags = null;
        var (enforced, text) = (Strength.NoneFound, Strength.NoneFound);
        foreach (var entry in _side.Entries)
        {
            var match = _match[entry.Index];
            if (match == Answer.No && _text[entry.Index] == Answer.No)
                continue;

            // Knowledge that was not asked is a missing input, not a flag.
            if (entry is { IsEnforced: true, Version.Then: Effect.Flag flag } && match != Answer.No && !(match == Answer.Unknown && CouldBeTold(entry.Index)))
                (flags ??= []).Add(new RiskFlag(flag.Name, flag.Says, match, flag.Blocks, entry.Provision.Id));
            if (entry.IsEnforced)
                enforced = enforced.Strictest(Counted(_required[entry.Index], match));
            if (entry.IsText)
                text = text.Strictest(Counted(_textRequired[entry.Index], _text[entry.Index]));
        }

        foreach (var flag in RedFlags())
            (flags ??= []).Add(flag);
        var (certain, possible) = Outcomes(enforced, flags);
        var conflicts = Conflicts();
        return new SideVerdict(this)
        {
            Jurisdiction = _side.Jurisdiction,
            Strength = enforced,
            TextStrength = text,
            State = conflicts.Count > 0 ? SideState.Contested : enforced.IsNoneFound ? possible == Outcome.NoneFound ? SideState.NoneFound : certain > Outcome.NoneFound ? SideState.Settled : SideState.Unknown : enforced.Low is null ? SideState.Unknown : SideState.Settled,
            Outcome = certain,
            WorstPossible = possible,
            Flags = flags ?? (IReadOnlyList<RiskFlag>)[],
            RuleConflicts = conflicts,
            OutsideData = Horizons.Outside(_side.Jurisdiction, _subject, usesLists: true),
        };
    }

    // Two provisions of equal priority that disagree: both give a level, or both a policy for the same requirement.
    private List<RuleConflict> Conflicts()
    {
        List<RuleConflict>? conflicts = null;
        foreach (var (one, other) in _side.Rivals)
        {
            if (_match[one] == Answer.Yes && _match[other] == Answer.Yes)
                (conflicts ??= []).Add(new RuleConflict(_side.Entries[one].Provision.Id, _side.Entries[other].Provision.Id));
        }

        return conflicts ?? [];
    }

    // What is only text has its strength from the texts' layer.
    private Requirement? RequiredOf(Entry entry) => (entry.IsEnforced ? _required : _textRequired)[entry.Index];

    private Strength StrengthOf(Entry entry) => RequiredOf(entry)?.Strength ?? Strength.NoneFound;

    private static Strength Counted(Requirement? requirement, Answer match) => (requirement, match) switch
    {
        (null, _) or (_, Answer.No) => Strength.NoneFound,
        ({ } required, Answer.Yes) => required.Strength,
        ({ } required, Answer.Unknown) => required.Strength.Uncertain(),
    };

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

    // Red flags told of a prohibited end use are an open risk where a provision waits for that knowledge; where it holds
    // or fails without, they add nothing.
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

    // What is said of licences to come: of acts that bear on the deal, and only what may have been said by its day. A span
    // without a first day would reach into all the past: it counts from its last.
    public IReadOnlyList<ClaimFinding> Outlook()
    {
        var all = new List<ClaimFinding>();
        foreach (var entry in _side.Outlook)
        {
            var claim = entry.Claim;
            var match = claim.Readings.Aggregate(Answer.No, (most, reading) => most.Or(reading.Run(_tests)));
            var span = claim.Claim.ActDate ?? claim.Report.Known;
            var said = (span.From ?? span.To) <= _subject.Clocks.InForceOn;
            if (match != Answer.No && said && (entry.Always || Array.Exists(entry.Provisions, p => _match[p] != Answer.No)))
                all.Add(new ClaimFinding(claim.Claim, claim.Report, match, Strength.NoneFound, ClaimUse.Shown, false, claim.ReviewBy, 0, null));
        }

        return all;
    }
}
