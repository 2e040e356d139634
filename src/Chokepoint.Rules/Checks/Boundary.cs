using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;

namespace Chokepoint.Rules.Checks;

/// <summary>A line of a provision with two deals that differ by the least step across it, and the provision's answers to them.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Day">The day on which its version begins.</param>
/// <param name="Line">The comparison in its condition.</param>
/// <param name="IsLow">The lower of its two lines.</param>
/// <param name="Inside">At the line or next to it, on the side where the comparison holds; null where no deal turns on this line alone.</param>
/// <param name="Outside">The same deal one step across.</param>
/// <param name="InsideMatch">What the provision answers inside.</param>
/// <param name="OutsideMatch">What it answers outside.</param>
public sealed record Boundary(string Provision, DateOnly Day, Test.Compare Line, bool IsLow, Deal? Inside, Deal? Outside, Answer InsideMatch, Answer OutsideMatch);
