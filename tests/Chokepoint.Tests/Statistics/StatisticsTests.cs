using Chokepoint.Statistics;

namespace Chokepoint.Tests.Statistics;

/// <summary>Random numbers by counter, quantiles, the bootstrap.</summary>
public sealed class StatisticsTests
{
    [Fact]
    public void A_number_depends_on_seed_stream_and_place_alone()
    {
        var random = new CounterRandom(1, 2);
        Assert.Equal(random.Uniform(7), new CounterRandom(1, 2).Uniform(7));
        Assert.NotEqual(random.Uniform(7), random.Uniform(8));
        Assert.NotEqual(random.Uniform(7), new CounterRandom(1, 3).Uniform(7));
        Assert.NotEqual(random.Uniform(7), new CounterRandom(2, 2).Uniform(7));
    }

    [Fact]
    public void Numbers_have_the_moments_of_the_uniform()
    {
        var numbers = Enumerable.Range(0, 100_000).Select(i => new CounterRandom(5, 0).Uniform((ulong)i)).ToArray();
        Assert.InRange(numbers.Average(), 0.5 - 0.005, 0.5 + 0.005);
        Assert.InRange(numbers.Average(n => n * n), (1.0 / 3) - 0.005, (1.0 / 3) + 0.005);
        Assert.All(numbers, n => Assert.InRange(n, 0, 0.9999999999999999));
    }

    // By hand, type 7: of 1, 2, 3, 4 the median is 2.5 and the first quartile 1.75.
    [Theory]
    [InlineData(0.5, 2.5)]
    [InlineData(0.25, 1.75)]
    [InlineData(0, 1)]
    [InlineData(1, 4)]
    public void A_quantile_lies_between_order_statistics(double probability, double value) => Assert.Equal(value, Quantiles.Of([4, 1, 3, 2], probability), 12);

    [Fact]
    public void Of_nothing_there_is_no_quantile() => Assert.True(double.IsNaN(Quantiles.Median([])));

    [Fact]
    public void The_bootstrap_of_a_mean_is_as_wide_as_the_theory_says()
    {
        var random = new CounterRandom(11, 0);
        var clusters = Enumerable.Range(0, 400).Select(i => (IReadOnlyList<double>)[random.Uniform((ulong)i)]).ToArray();
        var (low, high) = Bootstrap.Interval(clusters, some => some.Average(), 2000, 3, 0.9);
        var expected = 2 * 1.645 * Math.Sqrt(1.0 / 12 / 400);
        Assert.InRange(high - low, expected * 0.85, expected * 1.15);
        Assert.Equal((low, high), Bootstrap.Interval(clusters, some => some.Average(), 2000, 3, 0.9));
    }
}
