using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;

namespace Chokepoint.Rules.Checks;

/// <summary>
/// One thing that a deal can tell, with values that stand for all others: between two lines of a quantity, or within one
/// set of countries, every value gives the same answers. The values of a die area depend on the TPP told before.
/// </summary>
/// <param name="Name">What is told.</param>
/// <param name="Asks">Does a test ask about it?</param>
/// <param name="Values">The values, as changes to a deal.</param>
/// <param name="IsSetting">Untold it counts as no and not as unknown, so nothing may be pruned before it is told.</param>
internal sealed record Dimension(string Name, Func<Test, bool> Asks, Func<Deal, IEnumerable<Func<Deal, Deal>>> Values, bool IsSetting = false);
