using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Facts.Supplies;

/// <summary>One estimate of how many chips of some families there are to be had, as one source has it. In chips; an end that is not told is null.</summary>
public sealed record SupplyFigure(
    string Id,
    IReadOnlyList<string> Families,
    SupplyKind Kind,
    string PeriodText,
    Period Period,
    Amount? Low,
    Amount? Middle,
    Amount? High,
    DateOnly Known,
    string Source,
    EvidenceClass Evidence,
    string? Note)
{
    /// <summary>The least and the most that it allows.</summary>
    public (decimal Low, decimal High) Range => ((Low ?? Middle ?? High)!.Value.Value, (High ?? Middle ?? Low)!.Value.Value);
}
