using Chokepoint.Facts;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Rules.Metrics;

/// <summary>
/// The quantities of an item as the rules define them. The stated range decides an answer; the wider one, with known
/// ranges and rival values, tells whether the answer is fragile.
/// </summary>
public sealed class ItemFigures
{
    private readonly Quantity[] _quantities;
    private readonly AmountRange[] _stated;

    internal ItemFigures(Quantity[] quantities) => (_quantities, _stated) = (quantities, [.. quantities.Select(q => q.Stated)]);

    public Quantity this[Measure measure] => _quantities[(int)measure];

    /// <summary>The ranges that decide, by measure.</summary>
    internal ReadOnlySpan<AmountRange> Stated => _stated;

    /// <summary>The same figures with one quantity replaced.</summary>
    internal ItemFigures With(Measure measure, AmountRange range)
    {
        var copy = (Quantity[])_quantities.Clone();
        copy[(int)measure] = copy[(int)measure] with { Stated = range, Known = range, Verified = range };
        // A sum follows its parts, unless it was given by itself.
        if (measure is (Measure.MemoryBandwidth or Measure.InterconnectBandwidth) && copy[(int)Measure.BandwidthSum].Grounds.All(g => g.Figure != Word<Measure>.Of(Measure.BandwidthSum)))
        {
            var sum = copy[(int)Measure.MemoryBandwidth].Stated + copy[(int)Measure.InterconnectBandwidth].Stated;
            copy[(int)Measure.BandwidthSum] = copy[(int)Measure.BandwidthSum] with { Stated = sum, Known = sum };
        }

        return new ItemFigures(copy);
    }

    /// <summary>The figures as their whole known ranges.</summary>
    internal ItemFigures Widened() => new([.. _quantities.Select(q => q with { Stated = q.Known })]);

    /// <summary>The figures without those that were seen in no source.</summary>
    internal ItemFigures VerifiedOnly() => new([.. _quantities.Select(q => q with { Stated = q.Verified })]);

    public static ItemFigures Of(Chip chip) => ChipMetrics.Of(chip);

    public static ItemFigures Of(Hypothetical hypothetical) => ChipMetrics.Of(hypothetical);
}
