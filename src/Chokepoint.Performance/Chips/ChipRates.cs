using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Workloads;

namespace Chokepoint.Performance.Chips;

/// <summary>What a chip's data sheet offers: operations, bytes, links. Operations and bytes a second; bytes.</summary>
internal sealed record ChipRates
{
    private const double Tera = 1e12;
    private const double Giga = 1e9;

    public required string Id { get; init; }

    public required string Family { get; init; }

    public required string Vendor { get; init; }

    public required double Bf16 { get; init; }

    public double? Fp8 { get; init; }

    public double? Int8 { get; init; }

    public double? Fp4 { get; init; }

    public required double Memory { get; init; }

    public required double Bandwidth { get; init; }

    /// <summary>One direction of the link between chips of a scale-up domain, and the chips it joins.</summary>
    public required double Link { get; init; }

    public required int Domain { get; init; }

    /// <summary>One direction of the network between domains.</summary>
    public required double Network { get; init; }

    public double? Watts { get; init; }

    /// <summary>The rates of a chip, or the figures that are missing.</summary>
    public static (ChipRates? Rates, IReadOnlyList<string> Missing) Of(Chip chip)
    {
        var missing = new List<string>();
        var units = chip.IsSystem ? Value(chip, FigureKind.Units) ?? 1 : 1;
        double Need(FigureKind kind, string name)
        {
            if (Value(chip, kind) is { } value and > 0)
                return value / units;
            missing.Add(name);
            return 1;
        }

        // A chip that states 8-bit rates only still computes in 16 bits at half of them at most.
        var bf16 = Value(chip, FigureKind.Fp16) is { } half ? half / units : (Value(chip, FigureKind.Fp8) ?? Value(chip, FigureKind.Int8)) / units / 2;
        if (bf16 is not > 0)
            missing.Add("fp16");
        const double PcieGen4 = 64;
        var rates = new ChipRates
        {
            Id = chip.Id,
            Family = chip.Family,
            Vendor = chip.Vendor,
            Bf16 = (bf16 ?? 1) * Tera,
            Fp8 = Value(chip, FigureKind.Fp8) / units * Tera,
            Int8 = Value(chip, FigureKind.Int8) / units * Tera,
            Fp4 = Value(chip, FigureKind.Fp4) / units * Tera,
            Memory = Need(FigureKind.Memory, "memory") * Giga,
            Bandwidth = Need(FigureKind.MemoryBandwidth, "memory_bandwidth") * Giga,
            Link = (Value(chip, FigureKind.ScaleupBandwidth) is { } link and > 0 ? link / units : Value(chip, FigureKind.HostLink) / units ?? PcieGen4) / 2 * Giga,
            Domain = (int)(Value(chip, FigureKind.ScaleupDomain) ?? 1),
            Network = (Value(chip, FigureKind.NetworkCard) is { } card and > 0 ? card / units / 8 : PcieGen4 / 2) * Giga,
            Watts = Value(chip, FigureKind.Power) / units,
        };
        return missing.Count == 0 ? (rates, []) : (null, missing);
    }

    /// <summary>The rate at which a format is computed, and the format that an engineer would fall back to where the chip lacks it.</summary>
    public (double Rate, NumberFormat Computed) Compute(NumberFormat format) => format switch
    {
        NumberFormat.Fp8 => Fp8 is { } fp8 ? (fp8, NumberFormat.Fp8) : Int8 is { } int8 ? (int8, NumberFormat.Int8) : (Bf16, NumberFormat.Bf16),
        NumberFormat.Int8 => Int8 is { } int8 ? (int8, NumberFormat.Int8) : Fp8 is { } fp8 ? (fp8, NumberFormat.Fp8) : (Bf16, NumberFormat.Bf16),
        NumberFormat.W4a8 => Int8 is { } int8 ? (int8, NumberFormat.W4a8) : Fp8 is { } fp8 ? (fp8, NumberFormat.W4a8) : (Bf16, NumberFormat.Int4),
        NumberFormat.Nvfp4 => Fp4 is { } fp4 ? (fp4, NumberFormat.Nvfp4) : Fp8 is { } fp8 ? (fp8, NumberFormat.W4a8) : (Bf16, NumberFormat.Int4),
        NumberFormat.Bf16 or NumberFormat.Int4 or NumberFormat.Mxfp4 => (Bf16, format),
    };

    private static double? Value(Chip chip, FigureKind kind) =>
        chip.Figures[kind] is not { } figure ? null : (double?)(figure.Value?.Value ?? ((figure.Low?.Value + figure.High?.Value) / 2));
}
