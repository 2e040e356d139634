using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Rules.Conditions;

/// <summary>
/// A comparison compiled to whole millionths: at least <see cref="Low"/> and below <see cref="High"/>. In millionths every
/// "above" is an "at least" of the next one and every "at most" a "below" of the next one.
/// </summary>
internal readonly record struct LineTest(Measure Measure, long Low, long High, bool LowIncluded, bool HighIncluded)
{
    private const long None = long.MinValue;
    private const long PerUnit = 1_000_000;

    public static LineTest Of(Measure measure, Bounds bounds)
    {
        var (low, high) = (bounds.Low?.Micro ?? None, bounds.High?.Micro ?? None);
        if (measure == Measure.Density)
            return new LineTest(measure, low, high, bounds.LowIncluded, bounds.HighIncluded);
        return new LineTest(measure, low == None || bounds.LowIncluded ? low : low + 1, high == None || !bounds.HighIncluded ? high : high + 1, true, false);
    }

    /// <summary>The answer for a quantity; of a density, TPP and area are given.</summary>
    public Answer Answer(AmountRange quantity, AmountRange area) => Measure == Measure.Density ? Dense(quantity, area) : Plain(quantity);

    private Answer Plain(AmountRange range)
    {
        var answer = Facts.Answer.Yes;
        if (Low != None)
            answer = range.LowMicro >= Low ? Facts.Answer.Yes : range.HighMicro < Low ? Facts.Answer.No : Facts.Answer.Unknown;
        if (High != None)
            answer = answer.And(range.HighMicro < High ? Facts.Answer.Yes : range.LowMicro >= High ? Facts.Answer.No : Facts.Answer.Unknown);
        return answer;
    }

    private Answer Dense(AmountRange tpp, AmountRange area)
    {
        var answer = Facts.Answer.Yes;
        if (Low != None)
            answer = Reaches(tpp, area, Low, LowIncluded ? 0 : 1);
        if (High != None && answer != Facts.Answer.No)
            answer = answer.And(Reaches(tpp, area, High, HighIncluded ? 1 : 0).Not());
        return answer;
    }

    // Is TPP >= line x area, by slack more for a line that is excluded?
    private static Answer Reaches(AmountRange tpp, AmountRange area, long line, int slack)
    {
        if (!area.HasNoLimit && (Int128)tpp.LowMicro * PerUnit >= (Int128)line * area.HighMicro + slack)
            return Facts.Answer.Yes;
        if (!tpp.HasNoLimit && (Int128)tpp.HighMicro * PerUnit < (Int128)line * area.LowMicro + slack)
            return Facts.Answer.No;
        return Facts.Answer.Unknown;
    }
}
