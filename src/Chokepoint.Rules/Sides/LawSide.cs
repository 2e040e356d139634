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

    private LawSide(SideView side, BookView view, Subject subject, Answer[] tests)
    {
        (_side, _view, _subject, _tests) = (side, view, subject, tests);
        _raw = new Answer[side.Entries.Length];
        _match = new Answer[side.Entries.Length];
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
                Effect.Licence licence => Licence(entry, licence),
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

    private Requirement Licence(Entry entry, Effect.Licence licence)
    {
        if (_match[entry.Index] == Answer.No)
            return new Requirement(Strength.NoneFound);
        var required = Policy(entry, licence);
        var exceptions = Open(entry.Exceptions);
        var covering = Authorisations.For(entry.Provision, exceptions, _subject);
        if (covering.Satisfied is { } by)
            return required with { Strength = Authorisations.Held, SatisfiedBy = by, Exceptions = Ids(exceptions) };
        // Eligible but not claimed: from the notice up to the licence. An exception that may be open widens the same way.
        if (exceptions.Count > 0 && required.Strength.Low is { } low)
            required = required with { Strength = new Strength(Math.Min(low, Authorisations.Notice), required.Strength.High) };
        return required with { SatisfiedBy = covering.Why, Exceptions = Ids(exceptions) };
    }

    // The policy is the provision's own, the listing's, or that of the review provisions that speak of it.
    private Requirement Policy(Entry entry, Effect.Licence licence)
    {
        var policies = _side.Jurisdiction.Policies;
        var unstated = policies["unstated"];
        switch (licence.Policy)
        {
            case "listing":
                var policy = _subject.Of(PartyRoles.Listed(entry.Version.When))
                    .Select(p => Listings.Entry(p, PartyRoles.Lists(entry.Version.When), _subject)?.Policy)
                    .OfType<string>()
                    .Select(word => policies.TryGetValue(word, out var known) ? known : unstated)
                    .ToArray();
                return new Requirement(policy.Length == 0 ? unstated : policy.Aggregate((a, b) => a.Strictest(b)));
            case not "unstated":
                return new Requirement(policies[licence.Policy]);
        }

        var strength = Strength.NoneFound;
        var certain = false;
        List<Entry>? reviews = null;
        foreach (var index in entry.Reviews)
        {
            var review = _side.Entries[index];
            if (_raw[index] == Answer.No || IsBeaten(review))
                continue;
            (reviews ??= []).Add(review);
            certain |= _raw[index] == Answer.Yes;
            strength = strength.Hull(policies[((Effect.Review)review.Version.Then).Policy]);
        }

        if (reviews is null)
            return new Requirement(unstated);

        // When none holds for certain, the policy may also be one that nobody states.
        return new Requirement(certain ? strength : strength.Hull(unstated)) { ReviewedUnder = Ids(reviews) };
    }

    private bool IsBeaten(Entry entry)
    {
        foreach (var winner in entry.YieldsTo)
        {
            if (_side.Entries[winner].IsEnforced && _raw[winner] == Answer.Yes)
                return true;
        }

        return false;
    }

    private List<Entry> Open(int[] indexes)
    {
        var open = new List<Entry>();
        foreach (var index in indexes)
        {
            if (_match[index] != Answer.No)
                open.Add(_side.Entries[index]);
        }

        return open;
    }

    private static IReadOnlyList<string> Ids(List<Entry> entries) => entries.Count == 0 ? [] : [.. entries.Select(e => e.Provision.Id)];

    private Finding FindingOf(Entry entry, Answer match, Requirement required)
    {
        var trace = new Trace(entry.Version.When, _view.Tests, _tests, _subject);
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
            ReviewedUnder = required.ReviewedUnder,
            Exceptions = required.Exceptions,
            YieldedTo = _raw[entry.Index] == match || entry.YieldsTo.Length == 0 ? [] : [.. entry.YieldsTo.Where(w => _side.Entries[w].IsText && _match[w] != Answer.No).Select(w => _side.Entries[w].Provision.Id)],
            Trace = trace,
        };
    }

    public IReadOnlyList<Input> MissingOf(Finding finding) =>
        Missing(_side.Entries[IndexOf(finding.Provision)], finding.Trace!, new(StringComparer.Ordinal));

    public bool CouldBeTold(Finding finding) => CouldBeTold(IndexOf(finding.Provision));

    private bool CouldBeTold(int index)
    {
        if (index < 0 || _match[index] != Answer.Unknown)
            return false;
        var entry = _side.Entries[index];
        return (entry.Provision.Step == Step.Requirement && Gate() == Answer.Unknown)
            || new Trace(entry.Version.When, _view.Tests, _tests, _subject).CouldBeTold(id => CouldBeTold(IndexOf(id)))
            || Array.Exists(entry.YieldsTo, CouldBeTold);
    }

    private int IndexOf(string provision) => Array.FindIndex(_side.Entries, e => e.Provision.Id == provision);

    private IReadOnlyList<Input> Missing(Entry entry, Trace trace, HashSet<string> seen)
    {
        if (!seen.Add(entry.Provision.Id))
            return [];
        var inputs = new List<Input>();
        foreach (var input in trace.Missing())
        {
            var other = Array.Find(_side.Entries, e => e.Provision.Id == input.Name);
            if (other is null)
                inputs.Add(input);
            else
                inputs.AddRange(Missing(other, new Trace(other.Version.When, _view.Tests, _tests, _subject), seen));
        }

        foreach (var winner in entry.YieldsTo.Select(w => _side.Entries[w]).Where(w => _match[w.Index] == Answer.Unknown))
            inputs.AddRange(Missing(winner, new Trace(winner.Version.When, _view.Tests, _tests, _subject), seen));
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
                yield return new ClaimFinding(claim.Claim, claim.Report, match, Strength.NoneFound, ClaimUse.Shown, false, claim.ReviewBy, [], null);
        }
    }

    private sealed record Requirement(Strength Strength)
    {
        public string? SatisfiedBy { get; init; }

        public IReadOnlyList<string> ReviewedUnder { get; init; } = [];

        public IReadOnlyList<string> Exceptions { get; init; } = [];
    }
}
