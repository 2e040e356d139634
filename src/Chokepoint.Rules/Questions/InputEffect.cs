using Chokepoint.Facts;

namespace Chokepoint.Rules.Questions;

/// <summary>Some values of an input, and the answer they would give.</summary>
public sealed record InputEffect(IReadOnlyList<string> Values, IReadOnlyList<SideRange> Sides, Outcome Outcome, Outcome WorstPossible);
