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
    private readonly Requirements _requirements;

    private LawSide(SideView side, BookView view, Subject subject, Answer[] tests)
    {
        (_side, _view, _subject, _tests) = (side, view, subject, tests);
        _raw = new Answer[side.Entries.Length];
        _match = new Answer[side.Entries.Length];
        _requirements = new Requirements(side, subject, _raw, _match);
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
        var findings = new List<Finding>(_side.Entries.Length);
        var flags = new List<RiskFlag>();
        var (enforced, text) = (Strength.NoneFound, Strength.NoneFound);
        foreach (var entry in _side.Entries)
        {
            var match = _match[entry.Index];
            var required = entry.Version.Then switch
            {
                Effect.Licence licence => _requirements.Of(entry, licence),
                Effect.Duty duty => new Requirement(duty.Strength),
                Effect.Subject or Effect.Level or Effect.Exception or Effect.Review or Effect.Flag => new Requirement(Strength.NoneFound),
                _ => throw new InvalidOperationException("an effect of no known kind"),
            };
            if (entry.IsEnforced)
                enforced = enforced.Strictest(Counted(required.Strength, match));
            if (entry.IsText)
                text = text.Strictest(Counted(required.Strength, match));
            if (entry.Version.Then is Effect.Flag flag && match != Answer.No && entry.IsEnforced)
                flags.Add(new RiskFlag(flag.Name, flag.Says, match, flag.Blocks, entry.Provision.Id));
            findings.Add(FindingOf(entry, match, required));
        }

        flags.AddRange(RedFlags());
        var certain = _side.Jurisdiction.OutcomeOf(enforced.Low);
        var possible = _side.Jurisdiction.OutcomeOf(enforced.High);
        foreach (var flag in flags)
        {
            if (flag.Match == Answer.Yes && certain < Outcome.Conditions)
                certain = Outcome.Conditions;
            if (flag.Blocks)
                possible = Outcome.Blocked;
        }

        if (possible < certain)
            possible = certain;
        if (flags.Count > 0 && possible < Outcome.Conditions)
            possible = Outcome.Conditions;
        return new SideVerdict
        {
            Jurisdiction = _side.Jurisdiction,
            Strength = enforced,
            TextStrength = text,
            State = enforced.IsNoneFound ? SideState.NoneFound : enforced.Low is null ? SideState.Unknown : SideState.Settled,
            Outcome = certain,
            WorstPossible = possible,
            Findings = findings,
            Flags = flags,
            Outlook = [.. Outlook()],
            IsPastHorizon = _subject.Clocks.InForceOn > _side.Jurisdiction.Horizon,
        };
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

    private static Strength Counted(Strength strength, Answer match) => match switch
    {
        Answer.Yes => strength,
        Answer.Unknown => strength.Uncertain(),
        Answer.No => Strength.NoneFound,
    };

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
            Rule = entry.Provision,
            Version = entry.Version,
            Cite = entry.Version.Cite ?? entry.Provision.Cite,
            SatisfiedBy = required.SatisfiedBy,
            ReviewedUnder = required.ReviewedUnder ?? [],
            Exceptions = required.Exceptions ?? [],
            YieldedTo = _raw[entry.Index] == match || entry.YieldsTo.Length == 0 ? [] : [.. entry.YieldsTo.Where(w => _side.Entries[w].IsText && _match[w] != Answer.No).Select(w => _side.Entries[w].Provision.Id)],
        };
    }

    public IReadOnlyList<Input> MissingOf(Finding finding) =>
        Missing(_side.Entries[IndexOf(finding.Provision)], new(StringComparer.Ordinal));

    public bool CouldBeTold(Finding finding) => CouldBeTold(IndexOf(finding.Provision));

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
    private IEnumerable<ClaimFinding> Outlook()
    {
        foreach (var entry in _side.Outlook)
        {
            var claim = entry.Claim;
            var match = claim.Readings[0].Run(_tests);
            var said = (claim.Claim.ActDate ?? claim.Report.Known).By(_subject.Clocks.InForceOn);
            if (match != Answer.No && said != Answer.No && (entry.Always || Array.Exists(entry.Provisions, p => _match[p] != Answer.No)))
                yield return new ClaimFinding(claim.Claim, claim.Report, match, Strength.NoneFound, ClaimUse.Shown, false, claim.ReviewBy, 0, null);
        }
    }
}
