using Chokepoint.Facts.Workloads;

namespace Chokepoint.Performance.Calibration;

/// <summary>Reads the words a source has for its precision.</summary>
internal static class Precision
{
    /// <summary>The format of weights and arithmetic; null where the words name none.</summary>
    public static NumberFormat? Format(string words)
    {
        var w = words.ToUpperInvariant();
        return w.Contains("NVFP4", StringComparison.Ordinal) ? NumberFormat.Nvfp4
            : w.Contains("MXFP4", StringComparison.Ordinal) ? NumberFormat.Mxfp4
            : w.Contains("W4A8", StringComparison.Ordinal) ? NumberFormat.W4a8
            : w.Contains("INT4", StringComparison.Ordinal) ? NumberFormat.Int4
            : w.Contains("INT8", StringComparison.Ordinal) || w.Contains("W8A8", StringComparison.Ordinal) ? NumberFormat.Int8
            : w.Contains("FP8", StringComparison.Ordinal) ? NumberFormat.Fp8
            : w.Contains("BF16", StringComparison.Ordinal) || w.Contains("FP16", StringComparison.Ordinal) ? NumberFormat.Bf16
            : null;
    }
}
