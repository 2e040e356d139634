using Chokepoint.Facts.Dossiers;
using Chokepoint.Rules.Checks;

namespace Chokepoint.Application.Rulebooks;

/// <summary>The lines of the rules as known on a day.</summary>
public sealed record RuleLines(DateOnly Known, IReadOnlyList<Boundary> Lines, Dossier Dossier, ProgramVersion Program);
