namespace Chokepoint.Performance.Physics;

/// <summary>How many chips share a model's weights.</summary>
internal static class Layouts
{
    private static readonly double[] Counts = [1, 2, 4, 8, 16, 32, 64, 128];

    /// <summary>The most chips that an instance is tried on.</summary>
    public const int Most = 128;

    /// <summary>The counts of chips to try: those on which the model fits with some requests, up to sixteen times the least.</summary>
    public static IReadOnlyList<double> Of(Job job, Constants constants)
    {
        var fitting = Counts.Where(n => new Instance(job, n, constants).Fits).ToArray();
        return fitting.Length == 0 ? [] : [.. fitting.Where(n => n <= 16 * fitting[0])];
    }

    /// <summary>Where a source does not state the chips: eight, or the least that hold the model.</summary>
    public static double Usual(Job job, Constants constants) => Counts.FirstOrDefault(n => n >= 8 && new Instance(job, n, constants).Fits, Counts[^1]);
}
