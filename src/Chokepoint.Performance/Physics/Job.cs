using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Chips;
using Chokepoint.Performance.Shapes;

namespace Chokepoint.Performance.Physics;

/// <summary>Work on chips, as the physics needs it. Lengths in tokens; bytes of a weight; the share of 16 bits that is kept of a token; limits in seconds.</summary>
internal sealed record Job
{
    public required LlmShape Shape { get; init; }

    public required ChipRates Chip { get; init; }

    public required Phase Phase { get; init; }

    public required NumberFormat Format { get; init; }

    public required double Input { get; init; }

    public required double Output { get; init; }

    /// <summary>Tokens looked at on average while writing; where not fixed, the prompt and half of the answer.</summary>
    public double? Context { get; init; }

    public bool IsSpeculative { get; init; }

    public bool KeepsEightBits { get; init; }

    public double? FirstTokenLimit { get; init; }

    public double? OutputTokenLimit { get; init; }

    public double LookedAt => Shape.LookedAt(Context ?? (Input + (Output / 2)));

    /// <summary>Bytes of a weight, with the scales of 4-bit formats.</summary>
    public double WeightBytes => Format switch
    {
        NumberFormat.Bf16 => 2,
        NumberFormat.Fp8 or NumberFormat.Int8 => 1,
        NumberFormat.W4a8 or NumberFormat.Int4 or NumberFormat.Mxfp4 or NumberFormat.Nvfp4 => 0.56,
    };

    public double KeptBytesOfToken => Shape.KeptBytes * (KeepsEightBits ? 0.5 : 1);

    /// <summary>What a request keeps when it is done, in bytes.</summary>
    public double KeptBytesOfRequest => KeptBytesOfToken * Shape.LookedAt(Context ?? (Input + Output));
}
