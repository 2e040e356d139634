using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Rules.Conditions;

/// <summary>Compares ranges with lines, exactly.</summary>
internal static class Comparison
{
    /// <summary>A quantity against lines in its own unit.</summary>
    public static Answer Of(Measure measure, AmountRange range, Bounds bounds) => LineTest.Of(measure, bounds).Plain(range);

    /// <summary>A percentage of something that is no quantity of the deal, such as an owned share.</summary>
    public static Answer Percent(AmountRange percent, Bounds bounds) => Of(Measure.PercentComplete, percent, bounds);

    /// <summary>Density against lines by cross-multiplication: TPP against line x area. Nothing is rounded.</summary>
    public static Answer Density(AmountRange tpp, AmountRange area, Bounds bounds) => LineTest.Of(Measure.Density, bounds).Dense(tpp, area);
}
