using Chokepoint.Facts;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Benchmarks;

/// <summary>Seeded fact sets of the shape that 3A090 asks for: TPP, die area, data centre; 20 % unknown, 20 % intervals.</summary>
internal static class FactSets
{
    public const int Count = 1_000_000;

    public static (AmountRange Tpp, AmountRange Area, Answer Datacenter)[] Make()
    {
        var random = new Random(20260101);
        var sets = new (AmountRange, AmountRange, Answer)[Count];
        for (var i = 0; i < Count; i++)
            sets[i] = (Range(random, 10_000), Range(random, 1_700), random.Next(5) == 0 ? Answer.Unknown : Answers.Of(random.Next(3) > 0));
        return sets;
    }

    private static AmountRange Range(Random random, int most)
    {
        var value = Amount.Exactly(random.Next(1, most * 10) / 10m);
        return random.Next(5) switch
        {
            0 => AmountRange.Unknown,
            1 => new AmountRange(value, Amount.Exactly(value.Value * 1.1m)),
            _ => AmountRange.At(value),
        };
    }
}
