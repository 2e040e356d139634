using Chokepoint.Facts.Dossiers;
using Chokepoint.Rules.Checks;

namespace Chokepoint.Application.Rulebooks;

/// <summary>Answers where the rules draw lines, with a question on each side of each.</summary>
public sealed class ShowLines(Dossier dossier, ProgramVersion program)
{
    public RuleLines Of(DateOnly known, CancellationToken cancel) => new(known, [.. new Boundaries(Books.Of(dossier)).Of(known, cancel)], dossier, program);
}
