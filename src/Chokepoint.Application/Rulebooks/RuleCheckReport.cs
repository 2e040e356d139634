using Chokepoint.Facts.Dossiers;
using Chokepoint.Rules.Checks;

namespace Chokepoint.Application.Rulebooks;

/// <summary>What was found in the rules themselves, and how they were read.</summary>
public sealed record RuleCheckReport(DateOnly Known, DateOnly On, bool Plain, IReadOnlyList<RuleFinding> Findings, Dossier Dossier, ProgramVersion Program);
