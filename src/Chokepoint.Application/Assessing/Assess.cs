using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Questions;

namespace Chokepoint.Application.Assessing;

/// <summary>Answers the main question: a case in, a brief out.</summary>
public sealed class Assess(Dossier dossier, ProgramVersion program)
{
    private static readonly Gap[] NotBuilt =
    [
        new("substitutes", "the performance model is not built yet: how many other chips would do this work is not answered"),
        new("supply", "the supply data are not in the dossier yet: whether another chip could be delivered is not answered"),
    ];

    private readonly RuleBook _book = new(dossier);

    public Brief Of(Deal deal, TwoClocks clocks, string? question = null) =>
        new(question, Judgement.Of(_book, deal, clocks), dossier, program, NotBuilt);
}
