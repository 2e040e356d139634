using Chokepoint.Facts;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Application.Assessing;

/// <summary>What one side's range and state would be without a report, beside what they are.</summary>
public sealed record NewsEffect(string Side, Strength With, SideState StateWith, Strength Without, SideState StateWithout);
