using Chokepoint.Facts.Quantities;

namespace Chokepoint.Facts.Deals;

/// <summary>A chip given by its figures instead of by name.</summary>
public sealed record Hypothetical(
    IReadOnlyDictionary<Measure, AmountRange> Figures,
    Answer Datacenter,
    Answer NonPlanar,
    Answer Hbm,
    string? Vendor);
