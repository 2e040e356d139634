using Chokepoint.Facts;
using Chokepoint.Facts.Deals;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Deals;
using Chokepoint.Rules.Questions;
using Chokepoint.Rules.Sides;

namespace Chokepoint.Rules.Checks;

/// <summary>
/// Looks for a deal with a wanted answer. It tells one thing after the other; as long as the answer is unknown it goes on,
/// and where it is no already, nothing told later can turn it: three-valued answers prune the search and keep it exact.
/// </summary>
internal sealed class Search(BookView view, SideView side)
{
    private const int MostTries = 20_000;

    private int _tries;

    /// <summary>The search was given up: that nothing was found says nothing.</summary>
    public bool IsGivenUp => _tries > MostTries;

    /// <summary>A deal whose answer is yes; with everything told, an unknown that only data could settle may count too.</summary>
    public Deal? Find(IReadOnlyList<Dimension> dimensions, Func<Answer[], Answer> wanted, bool unknownCounts)
    {
        _tries = 0;
        return From(0, new Deal());

        Deal? From(int at, Deal deal)
        {
            if (++_tries > MostTries)
                return null;
            var answer = wanted(Matches(deal));
            if (answer == Answer.Yes || answer == Answer.Unknown && at == dimensions.Count && unknownCounts)
                return deal;
            if (answer == Answer.No || at == dimensions.Count)
                return null;
            foreach (var tell in dimensions[at].Values(deal))
            {
                if (From(at + 1, tell(deal)) is { } found)
                    return found;
            }

            return null;
        }
    }

    public Answer[] Matches(Deal deal)
    {
        var subject = SubjectOf(deal);
        return LawSide.Matches(side, view, subject, Judge.Ask(view, subject));
    }

    public Subject SubjectOf(Deal deal) => Judge.Prepare(view, Understanding.Of(deal, view.Dossier));
}
