using Chokepoint.Facts;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Benchmarks;

/// <summary>3A090.a and .b of 2023 as one would write them by hand in C#, three-valued: the floor of the benchmark.</summary>
internal static class HandWritten
{
    private const long Unit = 1_000_000;

    public static Answer A(AmountRange tpp, AmountRange area, Answer datacenter) =>
        AtLeast(tpp, 4800 * Unit).Or(AtLeast(tpp, 1600 * Unit).And(Dense(tpp, area, 5_920_000))).And(Excluded(tpp, datacenter).Not());

    public static Answer B(AmountRange tpp, AmountRange area, Answer datacenter)
    {
        var below = Dense(tpp, area, 5_920_000).Not();
        var first = AtLeast(tpp, 2400 * Unit).And(AtLeast(tpp, 4800 * Unit).Not()).And(Dense(tpp, area, 1_600_000)).And(below);
        var second = AtLeast(tpp, 1600 * Unit).And(Dense(tpp, area, 3_200_000)).And(below);
        return first.Or(second).And(Excluded(tpp, datacenter).Not());
    }

    private static Answer Excluded(AmountRange tpp, Answer datacenter) => datacenter.Not().And(AtLeast(tpp, 4800 * Unit).Not());

    private static Answer AtLeast(AmountRange range, long line) => range.LowMicro >= line ? Answer.Yes : range.HighMicro < line ? Answer.No : Answer.Unknown;

    private static Answer Dense(AmountRange tpp, AmountRange area, long line)
    {
        if (!area.HasNoLimit && (Int128)tpp.LowMicro * Unit >= (Int128)line * area.HighMicro)
            return Answer.Yes;
        return !tpp.HasNoLimit && (Int128)tpp.HighMicro * Unit < (Int128)line * area.LowMicro ? Answer.No : Answer.Unknown;
    }
}
