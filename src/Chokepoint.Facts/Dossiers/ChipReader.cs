using Chokepoint.Diagnostics;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Quantities;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Facts.Dossiers;

/// <summary>Reads a chip's file.</summary>
internal static class ChipReader
{
    public static Chip Read(MapReader map, string? overlay)
    {
        var type = map.NeedText("type");
        if (type is not ("" or "chip" or "system"))
            map.Problems.Add("chip.type", map.PlaceOf("type"), $"'{Shown.Short(type)}' is no type", "Write chip or system.");
        var chip = new Chip
        {
            Id = map.NeedId("chip"),
            Name = map.NeedText("name"),
            Aliases = map.Texts("aliases"),
            Family = map.NeedId("family"),
            Vendor = map.NeedId("vendor"),
            IsSystem = type == "system",
            ChinaVariant = FactReader.YesNo(map, "china_variant"),
            Launch = FactReader.Text(map, "launch"),
            Status = FactReader.Text(map, "status"),
            Datacenter = FactReader.YesNo(map, "datacenter"),
            Process = FactReader.Text(map, "process"),
            Foundry = FactReader.Text(map, "foundry"),
            NonPlanar = FactReader.YesNo(map, "non_planar"),
            MemoryType = FactReader.Text(map, "memory_type"),
            ScaleupName = FactReader.Text(map, "scaleup_name"),
            Figures = ReadFigures(map),
            Prices = [.. map.Maps("prices").Select(ReadPrice)],
            Confidence = map.Text("confidence"),
            Notes = map.Texts("notes"),
            Overlay = overlay,
        };
        map.Close();
        return chip;
    }

    private static ByWord<FigureKind, Figure> ReadFigures(MapReader owner)
    {
        if (owner.Map("figures") is not { } map)
            return ByWord<FigureKind, Figure>.Empty;
        var figures = ByWord<FigureKind, Figure>.From(kind => map.Map(Word<FigureKind>.Of(kind)) is { } figure ? (true, ReadFigure(kind, figure)) : (false, null));
        map.Close();
        return figures;
    }

    private static Figure ReadFigure(FigureKind kind, MapReader map)
    {
        var (value, low, high) = (map.Amount("value"), map.Amount("low"), map.Amount("high"));
        var unit = map.NeedText("unit");
        if (unit.Length > 0 && unit != kind.Unit())
            map.Problems.Add("figure.unit", map.PlaceOf("unit"), $"The unit of {Word<FigureKind>.Of(kind)} is {kind.Unit()}, not '{Shown.Short(unit)}'", $"Convert the number and write `unit: {kind.Unit()}`.");
        if (value is null && low is null && high is null)
            map.Problems.Add("figure.empty", map.Place, $"{Word<FigureKind>.Of(kind)} has neither a value nor a range", "Give value, or low and high; leave the figure out when nothing is known.");
        Sign("value", value);
        Sign("low", low);
        Sign("high", high);

        if (low > high || value < low || value > high)
            map.Problems.Add("figure.order", map.Place, $"The range of {Word<FigureKind>.Of(kind)} does not hold its value", "Let low <= value <= high.");
        var (basis, sources) = FactReader.Grounds(map);
        var rivals = map.Maps("rivals").Select(ReadRival).ToArray();
        var figure = new Figure(kind, value, low, high, basis, sources, map.Text("note"), rivals);
        map.Close();
        return figure;

        void Sign(string key, Amount? number)
        {
            if (number is { } n && (n.Micro < 0 || n.Micro == 0 && !kind.MayBeZero()))
                map.Problems.Add("figure.sign", map.PlaceOf(key), $"{Word<FigureKind>.Of(kind)} cannot be {n}", "Check the number; leave the figure out when it is not known.");
        }
    }

    private static Rival ReadRival(MapReader map)
    {
        map.Need("value");
        var rival = new Rival(map.Amount("value") ?? Amount.Zero, map.Ids("sources"), map.Text("note"), map.Text("rejected"));
        map.Close();
        return rival;
    }

    private static Price ReadPrice(MapReader map)
    {
        if (map.NeedText("unit") is not ("" or "USD") and var unit)
            map.Problems.Add("price.unit", map.PlaceOf("unit"), $"A price is in USD, not '{Shown.Short(unit)}'", "Convert it, and put the original amount into the note.");
        map.Need("low");
        map.Need("high");
        var (_, sources) = FactReader.Grounds(map);
        var price = new Price(map.Amount("low") ?? Amount.Zero, map.Amount("high") ?? Amount.Zero, map.Text("date"), sources, map.Text("note"));
        map.Close();
        return price;
    }
}
