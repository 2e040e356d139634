using Chokepoint.Application.Performing;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Time;
using Chokepoint.Ledger.Books;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Questions;

namespace Chokepoint.Application.Assessing;

/// <summary>Answers the main question: a case in, a brief out.</summary>
public sealed class Assess(Dossier dossier, ProgramVersion program)
{
    private readonly RuleBook _book = Books.Of(dossier);

    public Brief Of(Deal deal, TwoClocks clocks, string? question = null) =>
        new(question, Judgement.Of(_book, deal, clocks), dossier, program, new ClaimBook(dossier, clocks.KnownAsOf), new DealReplacement(_book, program).Of(deal, clocks));
}
