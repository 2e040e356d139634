using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Metrics;

namespace Chokepoint.Rules.Planes;

/// <summary>Where a chip lies in a plane: the ranges that decide, and the wider ones that are known; upwards it may not be known. Densities are rounded for the eye; comparisons never use them.</summary>
public sealed record PlanePoint(PlaneSpan Across, PlaneSpan? Up)
{
    /// <summary>The place of a chip, with the quantities that lack a value or an upper end; null when the one across is among them.</summary>
    public static PlanePoint? Of(ItemFigures figures, Measure across, Measure up, out IReadOnlyList<Measure> lacking)
    {
        Measure[] needed = up == Measure.Density ? [across, Measure.DieArea] : [across, up];
        lacking = [.. needed.Where(m => m == Measure.InterconnectBandwidth ? figures[m].Stated.IsUnknown : figures[m].Stated.HasNoLimit)];
        if (lacking.Contains(across))
            return null;
        return new PlanePoint(Span(figures[across]), lacking.Count > 0 ? null : up == Measure.Density ? Density(figures) : Span(figures[up]));
    }

    /// <summary>The density that the figures come to; null where TPP or die area is not known.</summary>
    public static PlaneSpan? DensityOf(ItemFigures figures) => figures[Measure.Tpp].Stated.HasNoLimit || figures[Measure.DieArea].Stated.HasNoLimit ? null : Density(figures);

    private static PlaneSpan Span(Quantity quantity) => new(quantity.Stated.Low.Value, quantity.Stated.High?.Value, quantity.Known.Low.Value, quantity.Known.High?.Value, quantity.Measure == Measure.InterconnectBandwidth);

    private static PlaneSpan Density(ItemFigures figures)
    {
        var (tpp, area) = (figures[Measure.Tpp], figures[Measure.DieArea]);
        return new PlaneSpan(
            Quotient(tpp.Stated.Low, area.Stated.High)!.Value,
            Quotient(tpp.Stated.High!.Value, area.Stated.Low),
            Quotient(tpp.Known.Low, area.Known.High) ?? 0,
            tpp.Known.High is { } most ? Quotient(most, area.Known.Low) : null);
    }

    private static decimal? Quotient(Amount tpp, Amount? area) => area is { Micro: > 0 } a ? tpp.Value / a.Value : null;
}
