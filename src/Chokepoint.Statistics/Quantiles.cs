namespace Chokepoint.Statistics;

/// <summary>Quantiles of a sample, by linear interpolation between order statistics (type 7 of Hyndman and Fan).</summary>
public static class Quantiles
{
    public static double Of(IEnumerable<double> sample, double probability)
    {
        var sorted = sample.Order().ToArray();
        if (sorted.Length == 0)
            return double.NaN;
        var at = probability * (sorted.Length - 1);
        var below = (int)Math.Floor(at);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((at - below) * (sorted[above] - sorted[below]));
    }

    public static double Median(IEnumerable<double> sample) => Of(sample, 0.5);
}
