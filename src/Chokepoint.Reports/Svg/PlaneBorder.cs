using Chokepoint.Rules.Planes;

namespace Chokepoint.Reports.Svg;

/// <summary>A stretch of a line between two parts of a plane in which not the same holds, in the units of the axes.</summary>
internal sealed record PlaneBorder(IReadOnlyList<(double X, double Y)> Points, bool IsVertical, PlaneAnswer One, PlaneAnswer Other)
{
    /// <summary>The level of a chip turns there.</summary>
    public bool IsLevel => !One.HasLevelOf(Other);

    /// <summary>The rules that reach one part and not the other.</summary>
    public IEnumerable<string> Rules => One.Reach.Except(Other.Reach, StringComparer.Ordinal).Concat(Other.Reach.Except(One.Reach, StringComparer.Ordinal));
}
