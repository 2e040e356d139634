using Chokepoint.Facts.Dossiers;
using Chokepoint.Rules.Checks;

namespace Chokepoint.Application.Rulebooks;

/// <summary>Answers what is wrong with the rules themselves.</summary>
public sealed class CheckRules(Dossier dossier, ProgramVersion program)
{
    /// <summary>All findings, with what was known on a day.</summary>
    /// <param name="known">What was known.</param>
    /// <param name="on">The day for lines near chips and for improvements of a chip.</param>
    /// <param name="plain">The texts alone, without what is said of priorities.</param>
    /// <param name="progress">Takes how many days are done.</param>
    /// <param name="cancel">Ends the search.</param>
    public RuleCheckReport Of(DateOnly known, DateOnly on, bool plain, Action<int> progress, CancellationToken cancel)
    {
        var book = Books.Of(dossier);
        return new RuleCheckReport(known, on, plain, new BookChecks(plain ? BookChecks.Plain(book) : book).Of(known, on, progress, cancel), dossier, program);
    }
}
