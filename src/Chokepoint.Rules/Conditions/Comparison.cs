using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Rules.Conditions;

/// <summary>Compares ranges with lines, exactly.</summary>
internal static class Comparison
{
    private const long PerUnit = 1_000_000;

    public static Answer Of(AmountRange range, Bounds bounds)
    {
        var answer = Answer.Yes;
        if (bounds.Low is { } low)
            answer = bounds.LowIncluded ? Reaches(range.LowMicro, range.HighMicro, low.Micro) : Reaches(range.LowMicro, range.HighMicro, low.Micro + 1);
        if (bounds.High is { } high)
            answer = answer.And((bounds.HighIncluded ? Reaches(range.LowMicro, range.HighMicro, high.Micro + 1) : Reaches(range.LowMicro, range.HighMicro, high.Micro)).Not());
        return answer;
    }

    /// <summary>Density against lines by cross-multiplication: TPP against line x area. Nothing is rounded.</summary>
    public static Answer Density(AmountRange tpp, AmountRange area, Bounds bounds)
    {
        var answer = Answer.Yes;
        if (bounds.Low is { } low)
            answer = Dense(tpp, area, low, bounds.LowIncluded);
        if (bounds.High is { } high)
            answer = answer.And(Dense(tpp, area, high, !bounds.HighIncluded).Not());
        return answer;
    }

    // Is the quantity, which lies between the two, at or above the line? In millionths every "above" is an "at least" of
    // the next millionth.
    private static Answer Reaches(long low, long high, long line) => low >= line ? Answer.Yes : high < line ? Answer.No : Answer.Unknown;

    // Is TPP >= line x area (or above it)?
    private static Answer Dense(AmountRange tpp, AmountRange area, Amount line, bool included)
    {
        var slack = included ? 0 : 1;
        if (!area.HasNoLimit && (Int128)tpp.LowMicro * PerUnit >= (Int128)line.Micro * area.HighMicro + slack)
            return Answer.Yes;
        if (!tpp.HasNoLimit && (Int128)tpp.HighMicro * PerUnit < (Int128)line.Micro * area.LowMicro + slack)
            return Answer.No;
        return Answer.Unknown;
    }
}
