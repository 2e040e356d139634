using Chokepoint.Facts;

namespace Chokepoint.Rules.Questions;

/// <summary>The range of one side.</summary>
public sealed record SideRange(string Jurisdiction, Strength Strength);
