using Chokepoint.Facts.Dossiers;

namespace Chokepoint.Application.Assessing;

/// <summary>One question with what was known by each of several days, and what changed between them.</summary>
public sealed record KnownDays(string? Question, IReadOnlyList<KnownDay> Days, IReadOnlyList<KnownChange> Changes, Dossier Dossier, ProgramVersion Program);
