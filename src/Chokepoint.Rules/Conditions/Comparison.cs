using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Rules.Conditions;

/// <summary>Compares ranges with lines, exactly.</summary>
internal static class Comparison
{
    public static Answer Of(AmountRange range, Bounds bounds) => LineTest.Of(Measure.Tpp, bounds).Plain(range);

    /// <summary>Density against lines by cross-multiplication: TPP against line x area. Nothing is rounded.</summary>
    public static Answer Density(AmountRange tpp, AmountRange area, Bounds bounds) => LineTest.Of(Measure.Density, bounds).Dense(tpp, area);
}
