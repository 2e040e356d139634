using Chokepoint.Diagnostics;

namespace Chokepoint.Facts.Reports;

/// <summary>A question on which reports differ, with what stands on each side of it. It groups claims and changes none.</summary>
public sealed record Conflict
{
    public required string Id { get; init; }

    public required string Question { get; init; }

    public required ConflictKind Kind { get; init; }

    public required IReadOnlyList<ConflictSide> Sides { get; init; }

    /// <summary>What happened afterwards and fits a side; never proof.</summary>
    public required IReadOnlyList<string> Outcomes { get; init; }

    public string? Note { get; init; }

    public string? Overlay { get; init; }

    public required Place Place { get; init; }

    /// <summary>All claims that take a side.</summary>
    public IEnumerable<string> Claims => Sides.SelectMany(s => s.Claims);
}
