namespace Chokepoint.Performance.Physics;

/// <summary>The rate that the data sheet alone allows: full use of arithmetic or memory, nothing lost. A baseline to be better than.</summary>
internal static class Roofline
{
    // Uses of one, no waiting, the plain gain of one draft token.
    private static readonly Constants Bare = Constants.Of([1, 1, 1, 0, 0, 1, 2, 1024, 1, 1, 1, 1, 1, 0, double.PositiveInfinity, 1]);

    public static double Of(Job job, Layout layout, double? batch) => Rates.Of(job, layout, batch, Bare).PerChip;
}
