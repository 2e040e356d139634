using Chokepoint.Facts.Evidence;

namespace Chokepoint.Facts.Chips;

/// <summary>An accelerator variant. Acts and press name its family or its vendor as often as itself.</summary>
public sealed record Chip
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    public required string Family { get; init; }

    /// <summary>The party that sells it under its name.</summary>
    public required string Vendor { get; init; }

    /// <summary>A system of several chips: its figures are totals.</summary>
    public required bool IsSystem { get; init; }

    public Fact<bool>? ChinaVariant { get; init; }

    /// <summary>Designed or marketed for use in data centres: a judgement, not a measurement.</summary>
    public Fact<bool>? Datacenter { get; init; }

    public Fact<bool>? NonPlanar { get; init; }

    public Fact<string>? Launch { get; init; }

    public Fact<string>? Status { get; init; }

    public Fact<string>? Process { get; init; }

    public Fact<string>? Foundry { get; init; }

    public Fact<string>? MemoryType { get; init; }

    public Fact<string>? ScaleupName { get; init; }

    public required ByWord<FigureKind, Figure> Figures { get; init; }

    public required IReadOnlyList<Price> Prices { get; init; }

    public string? Confidence { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The private overlay it comes from, or null for the shipped dossier.</summary>
    public string? Overlay { get; init; }
}
