using Chokepoint.Performance.Estimates;

namespace Chokepoint.Performance.Calibration;

/// <summary>What was measured and what the model foretells of it, not having seen it or its sweep.</summary>
/// <param name="Measured">The rate that was measured.</param>
/// <param name="Median">The median foretold.</param>
/// <param name="Low">The lower end of the 80 % interval.</param>
/// <param name="High">Its upper end.</param>
/// <param name="Calibration">How near the measurements are that it rests on.</param>
public sealed record Prediction(TokensPerSecond Measured, TokensPerSecond Median, TokensPerSecond Low, TokensPerSecond High, Nearness Calibration)
{
    public bool IsInside => Low.Value <= Measured.Value && Measured.Value <= High.Value;

    /// <summary>Predicted over measured, less one.</summary>
    public double Error => (Median.Value / Measured.Value) - 1;
}
