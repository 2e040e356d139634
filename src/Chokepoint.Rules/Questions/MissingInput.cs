using Chokepoint.Rules.Deals;

namespace Chokepoint.Rules.Questions;

/// <summary>An input that an answer lacks, the provisions that wait for it, and what each of its values would make of the deal.</summary>
public sealed record MissingInput(Input Input, IReadOnlyList<string> Provisions, IReadOnlyList<InputEffect> Effects);
