using Chokepoint.Diagnostics;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Quantities;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Facts.Cases;

/// <summary>Reads a chip given by its figures: quantities by their words, each a number or a range <c>a..b</c>.</summary>
internal static class HypotheticalReader
{
    private static readonly Measure[] OfAnItem =
    [
        Measure.Tpp, Measure.DieArea, Measure.MemoryBandwidth, Measure.InterconnectBandwidth, Measure.BandwidthSum, Measure.IoBandwidth,
        Measure.MemoryDensity, Measure.Transistors, Measure.ProcessNode,
    ];

    public static Hypothetical Read(MapReader map, Finder finder)
    {
        var figures = new Dictionary<Measure, AmountRange>();
        foreach (var measure in OfAnItem)
        {
            if (map.Take(Word<Measure>.Of(measure)) is { } node && Range(node, Word<Measure>.Of(measure), map.Problems) is { } range)
                figures[measure] = range;
        }

        if (map.Has("density"))
        {
            map.Take("density");
            map.Problems.Add("figures.density", map.PlaceOf("density"), "The density is computed, not given", "Give tpp and die_area.");
        }

        var vendor = map.Take("vendor") is { } v ? finder.Party(v, "vendor")?.Id : null;

        // A processor unless it is said that the item itself is a memory stack.
        var hypothetical = new Hypothetical(figures, TraitOf(map, ChipTrait.Datacenter), TraitOf(map, ChipTrait.NonPlanar), map.YesNo(Word<ChipTrait>.Of(ChipTrait.Hbm)) is true ? Answer.Yes : Answer.No, vendor);
        if (hypothetical.NonPlanar == Answer.No && figures.ContainsKey(Measure.DieArea))
            map.Problems.Add("figures.planar", map.PlaceOf(Word<Measure>.Of(Measure.DieArea)), "An applicable die area is given and non_planar is no: only dies on a non-planar process count, so there is none", "Leave one of them out.");
        map.Close();
        return hypothetical;
    }

    private static Answer TraitOf(MapReader map, ChipTrait trait) => map.YesNo(Word<ChipTrait>.Of(trait)) is { } told ? Answers.Of(told) : Answer.Unknown;

    private static AmountRange? Range(Node node, string key, Problems problems)
    {
        if (Values.Text(node, key, problems) is not { } text)
            return null;
        var ends = text.Split("..");
        var amounts = ends.Select(e => Values.Amount(new ScalarNode(e.Trim(), false, node.Place), key, problems)).ToArray();
        if (amounts.Any(a => a is null))
            return null;
        var (low, high) = (amounts[0]!.Value, amounts[^1]!.Value);
        var mayBeZero = key == Word<Measure>.Of(Measure.InterconnectBandwidth) || key == Word<Measure>.Of(Measure.IoBandwidth);
        if (ends.Length > 2 || low > high)
            problems.Add("figures.range", node.Place, $"'{Shown.Short(text)}' is no range for '{key}'", "Write a number, or two with .. between, the lower first.");
        else if (low < Amount.Zero || low == Amount.Zero && !mayBeZero)
            problems.Add("figures.sign", node.Place, $"'{key}' cannot be {low}", "Check the number; leave it out when it is not known.");
        else
            return new AmountRange(low, high);
        return null;
    }
}
