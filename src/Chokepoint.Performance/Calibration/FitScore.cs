namespace Chokepoint.Performance.Calibration;

/// <summary>One test of the fit: the median of |predicted / measured - 1| and the share of rows inside the 80 % interval, each with its 90 % bootstrap interval over sweeps.</summary>
public sealed record FitScore(string Test, string Part, int Rows, double Error, double ErrorLow, double ErrorHigh, double? Inside, double? InsideLow, double? InsideHigh);
