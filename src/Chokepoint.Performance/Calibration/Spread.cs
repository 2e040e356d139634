namespace Chokepoint.Performance.Calibration;

/// <summary>How far rates depart from the physics at each level of kin, as variances of the logarithm, and the noise of one measurement.</summary>
internal sealed record Spread(double Common, double Kinship, double Noise, double Scale)
{
    // Standard deviations of the logarithm, set before the fit from what the notes on measurements say: software alone spreads
    // throughput two- to fourfold (maturity, engine), chips of a vendor less, and one sweep shares its own conditions.
    private static readonly double[] Deviations = [0.40, 0.10, 0.10, 0.25, 0.30, 0.20, 0.20, 0.15, 0.20, 0.15, 0.25, 0.15, 0.20, 0.15];

    private static readonly double[] Variances = [.. Deviations.Select(d => d * d)];

    /// <summary>The physics as a whole within a factor of 1.8, kin as above, one measurement within 25 %.</summary>
    public static Spread Default { get; } = new(0.6 * 0.6, 1, 0.25 * 0.25, 1);

    public double Of(int level) => Kinship * Variances[level];

    /// <summary>The noise of a measurement by what is known of its conditions.</summary>
    public double NoiseOf(string confidence) => Noise * (confidence == "high" ? 1 : confidence == "medium" ? 1.5 : 2.5);
}
