using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Conditions;
using Chokepoint.Rules.Deals;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Rules.Sides;

// What the judged side writes out when its findings are read, and not before.
internal sealed partial class LawSide : IFindingSource
{
    public IReadOnlyList<Finding> Findings() => Array.ConvertAll(_side.Entries, FindingOf);

    public ClaimFinding? Strongest(bool official) => null;

    // Published provisions do not rest on claims.
    public Strength? Without(string claim) => null;

    public IReadOnlyList<ClaimFinding> OutcomeEvidence() => [];

    public (bool Told, bool Else) Lacks(Strength range)
    {
        var (told, other) = (false, false);

        // An unknown matters when it could raise the low, or when nothing certain reaches as high.
        var certain = -1;
        foreach (var entry in _side.Entries)
            certain = entry.IsEnforced && _match[entry.Index] == Answer.Yes ? Math.Max(certain, StrengthOf(entry).High ?? -1) : certain;
        foreach (var entry in _side.Entries)
        {
            if (_match[entry.Index] == Answer.No || !entry.IsEnforced || (told && other))
                continue;
            var strength = StrengthOf(entry);

            // A policy or an exception that may or may not hold leaves the requirement's own strength open.
            if (strength.High > (range.Low ?? -1))
            {
                foreach (var review in entry.Reviews)
                    Waits(_side.Entries[review]);
                foreach (var exception in entry.Exceptions)
                    Waits(_side.Entries[exception]);
            }

            if (entry.Version.Then is Effect.Flag || strength.High > certain || strength.Low > (range.Low ?? -1))
                Waits(entry);
        }

        return (told, other);

        void Waits(Entry entry)
        {
            if (_match[entry.Index] != Answer.Unknown || !entry.IsEnforced)
                return;
            if (CouldBeTold(entry.Index))
                told = true;
            else
                other = true;
        }
    }

    private Finding FindingOf(Entry entry)
    {
        var (match, strength) = (_match[entry.Index], StrengthOf(entry));
        return new Finding(this, entry.Asked)
        {
            Match = match,
            Strength = strength,
            Counts = entry.IsEnforced && match != Answer.No && !strength.IsNoneFound,
            Required = RequiredOf(entry),
        };
    }

    public IReadOnlyList<string> YieldedTo(Finding finding)
    {
        var entry = _side.Entries[IndexOf(finding.Provision)];
        return _raw[entry.Index] == _match[entry.Index] ? [] : [.. entry.YieldsTo.Where(w => _side.Entries[w].IsEnforced && _match[w] != Answer.No).Select(w => _side.Entries[w].Provision.Id)];
    }

    public IReadOnlyList<Input> MissingOf(Finding finding) =>
        Missing(_side.Entries[IndexOf(finding.Provision)], new(StringComparer.Ordinal));

    private bool CouldBeTold(int index)
    {
        if (index < 0 || _match[index] != Answer.Unknown)
            return false;
        var entry = _side.Entries[index];
        return (IsGated(entry) && Gate() == Answer.Unknown && CouldBeTold(_side.Gate!))
            || CouldBeTold(entry.Program)
            || Array.Exists(entry.YieldsTo, CouldBeTold);
    }

    private bool CouldBeTold(Program program)
    {
        // One list serves as a stack: a provision that is asked for pushes its own slots on top.
        var start = _slots.Count;
        program.AddUnknown(_tests, _slots);
        var end = _slots.Count;
        var could = false;
        for (var i = start; i < end && !could; i++)
        {
            var test = _view.Tests.Tests[_slots[i]];
            could = test.Accept(_asker) || test is Test.ProvisionHolds other && CouldBeTold(IndexOf(other.Provision));
        }

        _slots.RemoveRange(start, _slots.Count - start);
        return could;
    }

    private int IndexOf(string provision) => _side.Index.GetValueOrDefault(provision, -1);

    public Trace TraceOf(Finding finding)
    {
        var entry = _side.Entries[IndexOf(finding.Provision)];
        var beside = new List<TraceStep>();
        if (IsGated(entry) && _side.Jurisdiction.Gate is { } gate)
            beside.Add(new TraceStep("this side's gate", Gate(), null, [new Trace(gate, [], _view.Tests, _tests, _subject).Root()]));
        if (entry.Provision.NamedOnly)
            beside.Add(new TraceStep("its text was seen", Answer.Unknown, "named only", []));
        if (entry.Status == ProvisionStatus.Unknown)
            beside.Add(new TraceStep("it is known to stand", Answer.Unknown, null, []));
        foreach (var winner in entry.YieldsTo.Where(w => _side.Entries[w].IsEnforced))
            beside.Add(new TraceStep($"{_side.Entries[winner].Provision.Id}, to which it yields, does not hold", _match[winner].Not(), null, []));
        return new Trace(entry.Version.When, [entry.Program], _view.Tests, _tests, _subject) { Beside = beside };
    }

    private Trace TraceOf(Entry entry) => new(entry.Version.When, [entry.Program], _view.Tests, _tests, _subject);

    // What a condition lacks, and for another provision in it what that provision lacks.
    private List<Input> Resolved(Trace trace, HashSet<string> seen)
    {
        var inputs = new List<Input>();
        foreach (var input in trace.Missing())
        {
            var other = IndexOf(input.Name);
            if (other < 0)
                inputs.Add(input);
            else
                inputs.AddRange(Missing(_side.Entries[other], seen));
        }

        return inputs;
    }

    private IReadOnlyList<Input> Missing(Entry entry, HashSet<string> seen)
    {
        if (!seen.Add(entry.Provision.Id))
            return [];
        var inputs = Resolved(TraceOf(entry), seen);
        foreach (var winner in entry.YieldsTo.Select(w => _side.Entries[w]).Where(w => _match[w.Index] == Answer.Unknown))
            inputs.AddRange(Missing(winner, seen));
        if (IsGated(entry) && Gate() == Answer.Unknown)
            inputs.AddRange(Resolved(new Trace(_side.Jurisdiction.Gate!, [_side.Gate!], _view.Tests, _tests, _subject), seen));
        if (entry.Provision.NamedOnly && entry.Program.Run(_tests) == Answer.Yes)
            inputs.Add(new Input($"the text of {entry.Provision.Id}", InputSource.NotInDossier));
        if (entry.Status == ProvisionStatus.Unknown && entry.Program.Run(_tests) == Answer.Yes)
            inputs.Add(new Input($"the standing of {entry.Provision.Id} since {entry.Version.From:O}", InputSource.NotInDossier));
        return [.. inputs.Distinct()];
    }
}
