using System.Runtime.CompilerServices;
using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Rules.Conditions;

/// <summary>
/// A comparison compiled to whole millionths: at least the low and below the high. In millionths every "above" is an
/// "at least" of the next one and every "at most" a "below" of the next one.
/// </summary>
internal readonly struct LineTest
{
    private const long PerUnit = 1_000_000;

    // Up to here TPP x 10^6 stays within 64 bits; beyond, 128 bits are used.
    private const long MostTpp = long.MaxValue / PerUnit;

    private readonly long _low;
    private readonly long _high;
    private readonly long _lowSlack;
    private readonly long _highSlack;
    private readonly long _mostArea;
    private readonly bool _hasLow;
    private readonly bool _hasHigh;

    private LineTest(Measure measure, Bounds bounds)
    {
        Measure = measure;
        (_hasLow, _hasHigh) = (bounds.Low is not null, bounds.High is not null);
        (_low, _high) = (bounds.Low?.Micro ?? 0, bounds.High?.Micro ?? 0);
        (_lowSlack, _highSlack) = (bounds.LowIncluded ? 0 : 1, bounds.HighIncluded ? 1 : 0);
        _mostArea = (long.MaxValue - 1) / Math.Max(1, Math.Max(_low, _high));
        if (measure != Measure.Density)
            (_low, _high) = (_low + _lowSlack, _high + _highSlack);
    }

    public Measure Measure { get; }

    /// <summary>Quantities of the deal, which are not figures of its item.</summary>
    public static bool IsOfDeal(Measure measure) => measure is Measure.Units or Measure.UnitsInPeriod or Measure.PercentComplete or Measure.DomesticShare;

    public static LineTest Of(Measure measure, Bounds bounds) => new(measure, bounds);

    /// <summary>The answer for a quantity that is no density.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Answer Plain(AmountRange range)
    {
        var answer = Answer.Yes;
        if (_hasLow)
            answer = range.LowMicro >= _low ? Answer.Yes : range.HighMicro < _low ? Answer.No : Answer.Unknown;
        if (_hasHigh)
            answer = answer.And(range.HighMicro < _high ? Answer.Yes : range.LowMicro >= _high ? Answer.No : Answer.Unknown);
        return answer;
    }

    /// <summary>The answer for the density of a TPP over an area, by cross-multiplication: nothing is rounded.</summary>
    public Answer Dense(AmountRange tpp, AmountRange area)
    {
        var answer = Answer.Yes;
        if (_hasLow)
            answer = Reaches(tpp, area, _low, _lowSlack);
        if (_hasHigh && answer != Answer.No)
            answer = answer.And(Reaches(tpp, area, _high, _highSlack).Not());
        return answer;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Answer Reaches(AmountRange tpp, AmountRange area, long line, long slack)
    {
        if (!area.HasNoLimit && IsAtLeast(tpp.LowMicro, line, area.HighMicro, slack))
            return Answer.Yes;
        return !tpp.HasNoLimit && !IsAtLeast(tpp.HighMicro, line, area.LowMicro, slack) ? Answer.No : Answer.Unknown;
    }

    // TPP >= line x area, by slack more where the line itself is excluded.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsAtLeast(long tpp, long line, long area, long slack) =>
        tpp <= MostTpp && area <= _mostArea
            ? tpp * PerUnit >= line * area + slack
            : (Int128)tpp * PerUnit >= (Int128)line * area + slack;
}
