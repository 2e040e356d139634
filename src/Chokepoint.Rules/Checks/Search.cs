using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Conditions;
using Chokepoint.Rules.Deals;
using Chokepoint.Rules.Questions;
using Chokepoint.Rules.Sides;

namespace Chokepoint.Rules.Checks;

/// <summary>
/// Looks for a deal with a wanted answer. It tells one thing after the other, and only what some open test still asks; where
/// the answer is no already, nothing told later can turn it. Three-valued answers prune the search, keep it exact, and leave
/// a witness that tells no more than it needs.
/// </summary>
internal sealed class Search(BookView view, SideView side, CancellationToken cancel)
{
    private const int MostTries = 20_000;

    private int _tries;

    /// <summary>The search was given up: that nothing was found says nothing.</summary>
    public bool IsGivenUp => _tries > MostTries;

    /// <summary>A deal whose answer is yes; with all told that is asked, an unknown that only data could settle may count too.</summary>
    public Deal? Find(IReadOnlyList<Dimension> dimensions, IReadOnlyList<int> entries, Func<Deal, Answer[], Answer> wanted, bool unknownCounts)
    {
        _tries = 0;
        return From(dimensions, new Deal());

        Deal? From(IReadOnlyList<Dimension> left, Deal deal)
        {
            cancel.ThrowIfCancellationRequested();
            if (++_tries > MostTries)
                return null;
            var next = left.FirstOrDefault(d => d.IsSetting);
            if (next is null)
            {
                var subject = SubjectOf(deal);
                var answers = Judge.Ask(view, subject);
                var match = LawSide.Matches(side, view, subject, answers);
                var answer = wanted(deal, match);
                if (answer == Answer.No)
                    return null;
                var open = Open(entries, match, answers);
                next = answer == Answer.Yes ? null : left.FirstOrDefault(d => open.Any(d.Asks));
                if (next is null)
                    return answer == Answer.Yes || unknownCounts ? deal : null;
            }

            Dimension[] rest = [.. left.Where(d => d != next)];
            foreach (var tell in next.Values(deal))
            {
                if (From(rest, tell(deal)) is { } found)
                    return found;
            }

            return null;
        }
    }

    // Without the assumptions of a question: what is not told must stay unknown here.
    public Subject SubjectOf(Deal deal) => Judge.Prepare(view, new Understanding(deal, []));

    // The tests without an answer that could still change one of the provisions.
    private List<Test> Open(IReadOnlyList<int> entries, Answer[] match, Answer[] answers)
    {
        var (tests, seen) = (new List<Test>(), new HashSet<int>());
        foreach (var entry in entries)
            Visit(entry);
        return tests;

        void Visit(int index)
        {
            if (match[index] != Answer.Unknown || !seen.Add(index))
                return;
            var entry = side.Entries[index];
            Ask(entry.Program);
            foreach (var winner in entry.YieldsTo)
                Visit(winner);
            if (entry.Version.Then is Effect.Licence && side.Gate is { } gate)
                Ask(gate);
        }

        void Ask(Program program)
        {
            var slots = new List<int>();
            program.AddUnknown(answers, slots);
            foreach (var slot in slots)
            {
                tests.Add(view.Tests.Tests[slot]);
                if (view.Tests.Tests[slot] is Test.ProvisionHolds other && side.Index.TryGetValue(other.Provision, out var asked))
                    Visit(asked);
            }
        }
    }
}
