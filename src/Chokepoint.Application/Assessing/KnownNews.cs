namespace Chokepoint.Application.Assessing;

/// <summary>A report or published act that became known, and what the later answer would be without it.</summary>
/// <param name="Id">The report, or the act.</param>
/// <param name="Claims">The claims of the report that bear on the deal; none for an act.</param>
/// <param name="Provisions">The provisions of the act that bear on the deal; none for a report.</param>
/// <param name="Effects">The sides whose range or state it changes.</param>
public sealed record KnownNews(string Id, IReadOnlyList<string> Claims, IReadOnlyList<string> Provisions, IReadOnlyList<NewsEffect> Effects);
