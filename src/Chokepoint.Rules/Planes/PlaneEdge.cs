using Chokepoint.Facts.Quantities;

namespace Chokepoint.Rules.Planes;

/// <summary>
/// A line across a plane where an answer may turn: a value of the quantity that is drawn upwards, or a sum of both
/// quantities. The line itself belongs to what lies above it, unless it is said to lie below.
/// </summary>
public sealed record PlaneEdge(Amount Line, bool IsSum, bool IsLineBelow)
{
    /// <summary>Where the line runs at a value of the quantity that is drawn across.</summary>
    public decimal At(decimal across) => IsSum ? Line.Value - across : Line.Value;
}
