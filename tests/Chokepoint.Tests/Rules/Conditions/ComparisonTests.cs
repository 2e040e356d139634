using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Conditions;
using CsCheck;

namespace Chokepoint.Tests.Rules.Conditions;

public sealed class ComparisonTests
{
    private static Amount A(decimal value) => Amount.Exactly(value);

    private static AmountRange At(decimal value) => AmountRange.At(A(value));

    [Theory]
    [InlineData(4799.999999, Answer.No)]
    [InlineData(4800, Answer.Yes)]
    public void At_least_includes_its_line(decimal value, Answer answer) => Assert.Equal(answer, Comparison.Of(Measure.Tpp, At(value), new Bounds(A(4800), true, null, false)));

    [Theory]
    [InlineData(20999.999999, Answer.Yes)]
    [InlineData(21000, Answer.No)]
    public void Below_excludes_its_line(decimal value, Answer answer) => Assert.Equal(answer, Comparison.Of(Measure.Tpp, At(value), new Bounds(null, false, A(21000), false)));

    [Theory]
    [InlineData(14000, Answer.No)]
    [InlineData(14000.000001, Answer.Yes)]
    [InlineData(17500, Answer.No)]
    public void Bands_open_on_both_sides_exclude_both_lines(decimal value, Answer answer) => Assert.Equal(answer, Comparison.Of(Measure.Tpp, At(value), new Bounds(A(14000), false, A(17500), false)));

    [Fact]
    public void Density_is_compared_by_cross_multiplication_so_a_quotient_on_the_line_is_on_the_line()
    {
        // 2368 / 740 = 3.2 exactly.
        var line = new Bounds(A(3.2m), true, null, false);
        Assert.Equal(Answer.Yes, Comparison.Density(At(2368), At(740), line));
        Assert.Equal(Answer.No, Comparison.Density(At(2368), At(740.000001m), line));
        Assert.Equal(Answer.No, Comparison.Density(At(2368), At(740), new Bounds(A(3.2m), false, null, false)));
    }

    [Fact]
    public void Without_an_area_the_density_is_unknown() => Assert.Equal(Answer.Unknown, Comparison.Density(At(2399), AmountRange.Unknown, new Bounds(A(3.2m), true, null, false)));

    [Fact]
    public void A_range_answers_what_all_its_values_answer() =>
        Gen.Select(Gen.Int[0, 2000], Gen.Int[0, 400], Gen.Int[1, 1000], Gen.Int[0, 200], Gen.Int[1, 60]).Sample((tpp, tppMore, area, areaMore, line) =>
        {
            var (wideTpp, wideArea) = (new AmountRange(A(tpp), A(tpp + tppMore)), new AmountRange(A(area), A(area + areaMore)));
            var bounds = new Bounds(A(line / 10m), true, null, false);
            var corners = new[] { (tpp, area), (tpp + tppMore, area), (tpp, area + areaMore), (tpp + tppMore, area + areaMore) }.Select(c => (decimal)c.Item1 / c.Item2 >= line / 10m).Distinct().ToArray();
            return Comparison.Density(wideTpp, wideArea, bounds) == (corners.Length > 1 ? Answer.Unknown : Answers.Of(corners[0]));
        });
}
