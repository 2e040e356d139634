using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Deals;

namespace Chokepoint.Rules.Questions;

/// <summary>
/// Sweeps one quantity over all its values. Conditions turn only at their lines, so an answer for every stretch between
/// two lines is an answer for every value: exact, to a millionth of the unit.
/// </summary>
internal static class Sweep
{
    private const long PerUnit = 1_000_000;

    /// <summary>The measures of an item that conditions compare and that can be varied by themselves.</summary>
    public static IReadOnlyList<Measure> Measures { get; } =
        [Measure.Tpp, Measure.DieArea, Measure.MemoryBandwidth, Measure.InterconnectBandwidth, Measure.IoBandwidth, Measure.MemoryDensity, Measure.Transistors, Measure.ProcessNode];

    /// <summary>The stretches of a quantity with the answer on each; stretches with equal answers are one.</summary>
    public static IReadOnlyList<Segment<T>> Over<T>(BookView view, Subject subject, Measure measure, Func<Subject, T> answer)
    {
        var segments = new List<Segment<T>>();
        var starts = Starts(view, subject, measure);
        for (var i = 0; i < starts.Length; i++)
        {
            var result = answer(subject.With(measure, AmountRange.At(Amount.FromMicro(starts[i]))));
            Amount? end = i + 1 < starts.Length ? Amount.FromMicro(starts[i + 1] - 1) : null;
            if (segments.Count > 0 && EqualityComparer<T>.Default.Equals(segments[^1].Result, result))
                segments[^1] = segments[^1] with { To = end };
            else
                segments.Add(new Segment<T>(Amount.FromMicro(starts[i]), end, result));
        }

        return segments;
    }

    /// <summary>The first value of each stretch: one value for every way in which the tests may answer.</summary>
    public static IEnumerable<Amount> StartsOf(BookView view, Subject subject, Measure measure)
    {
        // The first stretch begins at a millionth; its last value is one that a chip could have.
        var starts = Starts(view, subject, measure);
        return starts.Select((start, i) => Amount.FromMicro(i == 0 && starts.Length > 1 ? starts[1] - 1 : start));
    }

    private static long[] Starts(BookView view, Subject subject, Measure measure)
    {
        // The least value: an area or a rate is above zero.
        var starts = new List<long> { 1 };
        foreach (var test in view.Tests.Tests.OfType<Test.Compare>())
        {
            foreach (var line in new[] { test.Bounds.Low, test.Bounds.High }.OfType<Amount>())
            {
                foreach (var start in StartsAt(test.Measure, line, subject, measure))
                {
                    if (start > 1)
                        starts.Add(start);
                }
            }
        }

        starts.Sort();
        var distinct = 1;
        for (var i = 1; i < starts.Count; i++)
        {
            if (starts[i] != starts[distinct - 1])
                starts[distinct++] = starts[i];
        }

        return [.. starts.Take(distinct)];
    }

    // Both "at the line" and "just above it" start a stretch; starts that change nothing are merged away.
    private static long[] StartsAt(Measure compared, Amount line, Subject subject, Measure varied)
    {
        if (compared == varied)
            return [line.Micro, line.Micro + 1];
        if (compared == Measure.Density && varied == Measure.DieArea && line.Micro > 0)
        {
            // Largest area at which TPP >= line x area still holds, for both ends of the range.
            return [.. Ends(subject.Quantity(Measure.Tpp)).Select(t => (Int128)t * PerUnit / line.Micro).Where(a => a < long.MaxValue - 1).SelectMany(a => new[] { (long)a, (long)a + 1 })];
        }

        if (compared == Measure.Density && varied == Measure.Tpp)
            return [.. Ends(subject.Quantity(Measure.DieArea)).Select(a => (Int128)a * line.Micro / PerUnit).Where(t => t < long.MaxValue - 2).SelectMany(t => new[] { (long)t, (long)t + 1, (long)t + 2 })];
        if (compared == Measure.BandwidthSum && varied is Measure.MemoryBandwidth or Measure.InterconnectBandwidth)
        {
            var other = subject.Quantity(varied == Measure.MemoryBandwidth ? Measure.InterconnectBandwidth : Measure.MemoryBandwidth);
            return [.. Ends(other).SelectMany(o => new[] { line.Micro - o, line.Micro - o + 1 })];
        }

        return [];
    }

    // An open top turns nothing: only the lower end can meet a line.
    private static long[] Ends(AmountRange range) => range.HasNoLimit ? [range.LowMicro] : [range.LowMicro, range.HighMicro];
}
