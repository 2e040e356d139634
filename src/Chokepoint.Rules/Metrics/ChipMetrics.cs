using Chokepoint.Facts;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Rules.Metrics;

/// <summary>Computes a chip's quantities from its data-sheet figures by the definitions of the rules.</summary>
internal static class ChipMetrics
{
    // A die area without a stated range is known to about this share (design assumption; basis: assumed).
    private const int AreaPercent = 5;

    // TPP = 2 x MacTOPS x bit length = data-sheet rate x bit length of the inputs, the largest over formats
    // (3A090, technical notes). TF32 inputs carry 19 bits in 32: the text settles neither, so the wider reading
    // only makes an answer fragile.
    private static readonly Format[] Formats =
    [
        new(FigureKind.Fp64, 64, 64), new(FigureKind.Tf32, 19, 32), new(FigureKind.Fp16, 16, 16), new(FigureKind.Fp8, 8, 8), new(FigureKind.Int8, 8, 8), new(FigureKind.Fp4, 4, 4),
    ];

    public static ItemFigures Of(Chip chip)
    {
        var quantities = Unknown();
        // A system's figures are totals over its chips, and the lines of the rules are per chip.
        if (chip.IsSystem)
            return new ItemFigures(quantities);
        Set(Tpp(chip));
        Set(DieArea(chip));
        Set(Plain(chip, Measure.MemoryBandwidth, FigureKind.MemoryBandwidth));
        Set(Plain(chip, Measure.Transistors, FigureKind.Transistors));
        Set(Interconnect(chip));
        Set(Sum(Measure.BandwidthSum, quantities[(int)Measure.MemoryBandwidth], quantities[(int)Measure.InterconnectBandwidth]));
        Set(Io(chip));
        Set(Density(quantities));
        return new ItemFigures(quantities);

        void Set(Quantity quantity) => quantities[(int)quantity.Measure] = quantity;
    }

    public static ItemFigures Of(Hypothetical hypothetical)
    {
        var quantities = Unknown();
        foreach (var (measure, range) in hypothetical.Figures)
            quantities[(int)measure] = new Quantity(measure, range, range, [new Ground(Word<Measure>.Of(measure), range.ToString(), measure.Unit(), Basis.Given, [], null)]);
        if (!hypothetical.Figures.ContainsKey(Measure.BandwidthSum))
            quantities[(int)Measure.BandwidthSum] = Sum(Measure.BandwidthSum, quantities[(int)Measure.MemoryBandwidth], quantities[(int)Measure.InterconnectBandwidth]);
        quantities[(int)Measure.Density] = Density(quantities);
        return new ItemFigures(quantities);
    }

    private static Quantity[] Unknown() =>
        [.. Word<Measure>.All.Select((_, i) => new Quantity(Word<Measure>.At(i), AmountRange.Unknown, AmountRange.Unknown, []))];

    private static Quantity Tpp(Chip chip)
    {
        AmountRange? stated = null, known = null, verified = null;
        var grounds = new List<Ground>();
        foreach (var format in Formats)
        {
            if (!chip.Figures.TryGetValue(format.Rate, out var figure))
                continue;
            var (value, range) = Ranges(figure);
            var wide = new AmountRange(range.Times(format.Bits).Low, range.Times(format.WideBits).High);
            stated = stated?.Largest(value.Times(format.Bits)) ?? value.Times(format.Bits);
            known = known?.Largest(wide) ?? wide;
            if (figure.Basis != Basis.Unverified)
                verified = verified?.Largest(value.Times(format.Bits)) ?? value.Times(format.Bits);
            grounds.Add(GroundOf(figure));
        }

        // Only formats that can reach the result are its grounds.
        var low = stated?.LowMicro ?? 0;
        var reaching = Formats
            .Where(f => chip.Figures.TryGetValue(f.Rate, out var figure) && !(Ranges(figure).Stated.Times(f.Bits) is { HasNoLimit: false } r && r.HighMicro < low))
            .Select(f => Word<FigureKind>.Of(f.Rate))
            .ToHashSet(StringComparer.Ordinal);
        // What is verified is a floor; an unverified format may carry it up to what is stated.
        var floor = verified is { } v ? new AmountRange(v.Low, (stated ?? v).High) : AmountRange.Unknown;
        return new Quantity(Measure.Tpp, stated ?? AmountRange.Unknown, known ?? AmountRange.Unknown, [.. grounds.Where(g => reaching.Contains(g.Figure))]) { Verified = floor };
    }

    private static Quantity DieArea(Chip chip)
    {
        // The quotient is undefined without a logic die on a non-planar process: not determinable, never zero.
        if (!chip.Figures.TryGetValue(FigureKind.DieArea, out var figure) || chip.NonPlanar is { Value: false })
            return new Quantity(Measure.DieArea, AmountRange.Unknown, AmountRange.Unknown, []);
        var (stated, known) = Ranges(figure);
        var ground = GroundOf(figure);
        if (figure is { Value: { } value, Low: null, High: null })
        {
            var (low, high) = (Amount.FromMicro(value.Micro * (100 - AreaPercent) / 100), Amount.FromMicro(value.Micro * (100 + AreaPercent) / 100));
            known = known.Hull(new AmountRange(low, high));
            ground = ground with { Note = $"no range stated: plus or minus {AreaPercent} % assumed ({low} to {high})" + (ground.Note is null ? "" : "; " + ground.Note) };
        }

        return new Quantity(Measure.DieArea, stated, known, [ground]) { Verified = figure.Basis == Basis.Unverified ? AmountRange.Unknown : stated };
    }

    // Scale-up; whether the host link counts is unsettled, so both readings are kept as a range.
    private static Quantity Interconnect(Chip chip)
    {
        var scaleup = Plain(chip, Measure.InterconnectBandwidth, FigureKind.ScaleupBandwidth);
        var host = Plain(chip, Measure.InterconnectBandwidth, FigureKind.HostLink);
        return new Quantity(Measure.InterconnectBandwidth, With(scaleup.Stated, host.Stated), With(scaleup.Known, host.Known), [.. scaleup.Grounds, .. host.Grounds]) { Verified = With(scaleup.Verified, host.Verified) };

        static AmountRange With(AmountRange link, AmountRange host) => new(link.Low, (link + host).High);
    }

    // All ports of the package but memory: scale-up, host link and its own network ports. A chip with network ports of
    // its own says so in the dossier; a missing link leaves the top open.
    private static Quantity Io(Chip chip)
    {
        var links = Sum(Measure.IoBandwidth, Plain(chip, Measure.IoBandwidth, FigureKind.ScaleupBandwidth), Plain(chip, Measure.IoBandwidth, FigureKind.HostLink));
        return chip.Figures.Has(FigureKind.NetworkPorts) ? Sum(Measure.IoBandwidth, links, Plain(chip, Measure.IoBandwidth, FigureKind.NetworkPorts)) : links;
    }

    private static Quantity Sum(Measure measure, Quantity a, Quantity b) =>
        new(measure, a.Stated + b.Stated, a.Known + b.Known, [.. a.Grounds, .. b.Grounds]) { Verified = a.Verified + b.Verified };

    // Never compared as a quotient; kept only for its grounds.
    private static Quantity Density(Quantity[] quantities) =>
        new(Measure.Density, AmountRange.Unknown, AmountRange.Unknown, [.. quantities[(int)Measure.Tpp].Grounds, .. quantities[(int)Measure.DieArea].Grounds]);

    private static Quantity Plain(Chip chip, Measure measure, FigureKind kind)
    {
        if (!chip.Figures.TryGetValue(kind, out var figure))
            return new Quantity(measure, AmountRange.Unknown, AmountRange.Unknown, []);
        var (stated, known) = Ranges(figure);
        return new Quantity(measure, stated, known, [GroundOf(figure)]) { Verified = figure.Basis == Basis.Unverified ? AmountRange.Unknown : stated };
    }

    private static (AmountRange Stated, AmountRange Known) Ranges(Figure figure)
    {
        var whole = new AmountRange(figure.Low ?? figure.Value ?? Amount.Zero, figure.High ?? figure.Value);
        var known = whole;
        foreach (var rival in figure.Rivals)
            known = rival.Rejected is null ? known.Hull(AmountRange.At(rival.Value)) : known;
        return (figure.Value is { } value ? AmountRange.At(value) : whole, known);
    }

    private static Ground GroundOf(Figure figure)
    {
        var value = figure.Value?.ToString() ?? new AmountRange(figure.Low ?? Amount.Zero, figure.High).ToString();
        return new Ground(Word<FigureKind>.Of(figure.Kind), value, figure.Kind.Unit(), figure.Basis, figure.Sources, figure.Note);
    }

    /// <summary>A format of numbers: its rate and the bits of its inputs, in the narrow and in the wide reading.</summary>
    private sealed record Format(FigureKind Rate, int Bits, int WideBits);
}
