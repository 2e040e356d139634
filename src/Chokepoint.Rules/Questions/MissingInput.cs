using Chokepoint.Facts;
using Chokepoint.Rules.Deals;

namespace Chokepoint.Rules.Questions;

/// <summary>An input that an answer lacks, the provisions that wait for it, and what each of its values would make of the deal.</summary>
public sealed record MissingInput(Input Input, IReadOnlyList<string> Provisions, IReadOnlyList<InputEffect> Effects);

/// <summary>Some values of an input, and the answer they would give.</summary>
public sealed record InputEffect(IReadOnlyList<string> Values, IReadOnlyList<SideRange> Sides, Outcome Outcome, Outcome WorstPossible);

/// <summary>The range of one side.</summary>
public sealed record SideRange(string Jurisdiction, Strength Strength);
