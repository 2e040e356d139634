namespace Chokepoint.Statistics;

/// <summary>The interval of a statistic over samples drawn again, whole clusters at a time, so that what belongs together stays together.</summary>
public static class Bootstrap
{
    public static (double Low, double High) Interval<T>(IReadOnlyList<IReadOnlyList<T>> clusters, Func<IEnumerable<T>, double> statistic, int draws, ulong seed, double coverage)
    {
        var values = new double[draws];
        for (var draw = 0; draw < draws; draw++)
        {
            var random = new CounterRandom(seed, (ulong)draw);
            values[draw] = statistic(Enumerable.Range(0, clusters.Count).SelectMany(i => clusters[random.Below(clusters.Count, (ulong)i)]));
        }

        return (Quantiles.Of(values, (1 - coverage) / 2), Quantiles.Of(values, (1 + coverage) / 2));
    }
}
