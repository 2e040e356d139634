using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Dossiers;

namespace Chokepoint.Application.Rulebooks;

/// <summary>An act with some or all of its provisions.</summary>
public sealed record RuleSheet(Act Act, IReadOnlyList<Provision> Provisions, Dossier Dossier, ProgramVersion Program);
