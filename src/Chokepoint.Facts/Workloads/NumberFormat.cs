namespace Chokepoint.Facts.Workloads;

/// <summary>The format that weights are kept in and computed with.</summary>
public enum NumberFormat
{
    Bf16,
    Fp8,
    Int8,

    /// <summary>4-bit weights, 8-bit integer arithmetic.</summary>
    W4a8,

    /// <summary>4-bit integer weights, 16-bit arithmetic.</summary>
    Int4,

    /// <summary>4-bit floating-point weights of experts, 16-bit arithmetic.</summary>
    Mxfp4,

    /// <summary>4-bit floating point, arithmetic too.</summary>
    Nvfp4,
}
