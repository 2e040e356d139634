using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Time;
using Chokepoint.Ledger.Books;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Questions;

namespace Chokepoint.Application.Assessing;

/// <summary>The verdict alone, for one deal.</summary>
public sealed class Screen(Dossier dossier, ProgramVersion program)
{
    private readonly RuleBook _book = Books.Of(dossier);

    public Brief Of(Deal deal, TwoClocks clocks) => new(null, Judgement.Of(_book, deal, clocks), dossier, program, new ClaimBook(dossier, clocks.KnownAsOf), new DealSubstitutes(NotSubstituted.NotAsked, [], false));
}
