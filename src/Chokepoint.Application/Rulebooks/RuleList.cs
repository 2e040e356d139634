using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Dossiers;

namespace Chokepoint.Application.Rulebooks;

/// <summary>The acts of the book.</summary>
public sealed record RuleList(IReadOnlyList<Act> Acts, Dossier Dossier, ProgramVersion Program);
