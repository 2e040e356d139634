using Chokepoint.Facts;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Conditions;
using Chokepoint.Rules.Deals;
using Chokepoint.Rules.Metrics;
using Chokepoint.Rules.Sides;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Rules.Questions;

/// <summary>Judges deals under a rule book. Pure: the same deal and days give the same verdict, on any thread.</summary>
public sealed class Judge(RuleBook book)
{
    public RuleBook Book { get; } = book;

    public Verdict Of(Deal deal, TwoClocks clocks) => Of(Book.At(clocks), Understanding.Of(deal, Book.Dossier));

    /// <summary>The other answer, when a report's day is uncertain and the known day lies inside: as if it was already out.</summary>
    public Verdict? Early(Deal deal, TwoClocks clocks) =>
        Book.At(clocks).HasUncertainReports ? Of(Book.At(clocks, early: true), Understanding.Of(deal, Book.Dossier)) : null;

    internal static Verdict Of(BookView view, Understanding understanding) => Of(view, Prepare(view, understanding));

    internal static Subject Prepare(BookView view, Understanding understanding)
    {
        var deal = understanding.Deal;
        var figures = deal.Chip is { } chip ? view.FiguresOf(chip) : ItemFigures.Of(deal.Hypothetical ?? BookView.Nothing);
        return new Subject(understanding, figures, view);
    }

    internal static Answer[] Ask(BookView view, Subject subject)
    {
        var asker = new TestAnswers(subject);
        var answers = subject is { Deal.Chip: { } chip, IsAsStated: true } ? [.. view.AnswersOf(chip, () => OfItem(view, subject, asker))] : OfItem(view, subject, asker);
        view.Tests.AnswerDeal(asker, answers);
        AskParties(view, subject.Deal, answers);
        return answers;
    }

    // Each party once, with all its roles.
    private static void AskParties(BookView view, Deal deal, Answer[] answers)
    {
        var parties = new Party[Word<Role>.Count];
        Span<int> roles = stackalloc int[parties.Length];
        var count = 0;
        for (var role = 0; role < parties.Length; role++)
        {
            if (deal.Parties[(Role)role] is not { } party)
                continue;
            var at = Array.IndexOf(parties, party, 0, count);
            if (at < 0)
            {
                parties[at = count++] = party;
                roles[at] = 0;
            }

            roles[at] |= 1 << role;
        }

        var told = new Answer[count][];
        for (var i = 0; i < count; i++)
            told[i] = view.AnswersOf(parties[i]);
        view.Tests.AnswerParties(roles[..count], told, answers);
    }

    private static Answer[] OfItem(BookView view, Subject subject, TestAnswers asker)
    {
        var answers = new Answer[view.Tests.Tests.Count];
        view.Tests.AnswerLines(subject.Figures.Stated, answers);
        view.Tests.AnswerItem(asker, answers);
        return answers;
    }

    internal static Verdict Of(BookView view, Subject subject)
    {
        var answers = Ask(view, subject);
        var sides = new SideVerdict[view.Sides.Length];
        for (var i = 0; i < sides.Length; i++)
        {
            sides[i] = view.Sides[i].Jurisdiction.Method switch
            {
                CombinationMethod.Law => LawSide.Judge(view.Sides[i], view, subject, answers),
                CombinationMethod.Signals => SignalsSide.Judge(view.Sides[i], view, subject, answers),
            };
        }

        var (certain, possible) = (Outcome.NoneFound, Outcome.NoneFound);
        foreach (var side in sides)
        {
            certain = side.Outcome > certain ? side.Outcome : certain;
            possible = side.WorstPossible > possible ? side.WorstPossible : possible;
        }

        return new Verdict
        {
            Question = subject.Understanding,
            Clocks = view.Clocks,
            Outcome = certain,
            WorstPossible = possible,
            Qualifiers = Qualifiers(sides),
            Sides = sides,
            Figures = subject.Figures,
            Dossier = view.Dossier.Version,
        };
    }

    private static List<Qualifier> Qualifiers(SideVerdict[] sides)
    {
        var (incomplete, contested, unsettled, past) = (false, false, false, false);
        foreach (var side in sides)
        {
            contested |= side.Contradictions.Count > 0;
            unsettled |= side.RuleConflicts.Count > 0;
            past |= side.IsPastHorizon;

            // What you could tell comes first: only with that told does it show whether anything else is in the way.
            var (told, other) = side.Lacks;
            incomplete |= told;
            unsettled |= other;
        }

        var all = new List<Qualifier>();
        if (incomplete)
            all.Add(Qualifier.Incomplete);
        if (contested)
            all.Add(Qualifier.Contested);
        if (unsettled)
            all.Add(Qualifier.Unsettled);
        if (past)
            all.Add(Qualifier.PastHorizon);
        return all;
    }
}
