using Chokepoint.Facts.Deals;

namespace Chokepoint.Rules.Checks;

/// <summary>
/// One thing that a deal can tell, with values that stand for all others: between two lines of a quantity, or within one
/// set of countries, every value gives the same answers. The values of a die area depend on the TPP told before.
/// </summary>
internal sealed record Dimension(string Name, Func<Deal, IEnumerable<Func<Deal, Deal>>> Values);
