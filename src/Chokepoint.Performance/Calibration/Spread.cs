namespace Chokepoint.Performance.Calibration;

/// <summary>How far rates depart from the physics at each level of kin, as variances of the logarithm, and the noise of one measurement.</summary>
internal static class Spread
{
    // Standard deviations of the logarithm, set before the fit from what the notes on measurements say: software alone spreads
    // throughput two- to fourfold (maturity, engine), chips of a vendor less, and one sweep shares its own conditions. The
    // physics as a whole is taken to be within a factor of 1.8, one measurement within 25 %.
    private static readonly double[] Deviations = [0.40, 0.10, 0.10, 0.25, 0.30, 0.20, 0.20, 0.15, 0.20, 0.15, 0.25, 0.15, 0.20, 0.15];

    private static readonly double[] Variances = [.. Deviations.Select(d => d * d)];

    public const double Common = 0.6 * 0.6;

    public const double Noise = 0.25 * 0.25;

    public static double Of(int level) => Variances[level];

    /// <summary>The noise of a measurement by what is known of its conditions.</summary>
    public static double NoiseOf(string confidence) => Noise * (confidence == "high" ? 1 : confidence == "medium" ? 1.5 : 2.5);
}
