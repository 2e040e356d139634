using Chokepoint.Facts;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Metrics;
using Chokepoint.Rules.Planes;
using Chokepoint.Rules.Questions;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Application.Chips;

/// <summary>Answers which chips there are and where they stand to the lines of a day.</summary>
public sealed class ListChips(Dossier dossier, ProgramVersion program)
{
    private readonly RuleBook _book = Books.Of(dossier);

    /// <summary>The chips of all vendors or of one, by vendor and name.</summary>
    public ChipList Of(TwoClocks clocks, Party? vendor = null) => Of(clocks, vendor, null);

    /// <summary>All chips, with the item of a deal marked among them.</summary>
    internal ChipList With(Deal deal, TwoClocks clocks) => Of(clocks, null, deal);

    private ChipList Of(TwoClocks clocks, Party? vendor, Deal? asked)
    {
        var classify = new Classify(_book);
        IReadOnlyList<OutsideData> outside = [];
        var chips = new List<ListedChip>();
        foreach (var chip in dossier.Chips.Values.Where(c => vendor is null || c.Vendor == vendor.Id).OrderBy(c => c.Vendor, StringComparer.Ordinal).ThenBy(c => c.Name, StringComparer.Ordinal))
        {
            var classified = classify.Of(new Deal { Chip = chip }, clocks);
            outside = [.. classified.Side.OutsideData.Where(o => o.Subject == OutsideData.Acts)];
            var figures = ItemFigures.Of(chip);
            chips.Add(new ListedChip(chip, figures, PlanePoint.DensityOf(figures), classified.Level));
        }

        var sweep = new SweepPlane(_book);
        var item = Given(asked, clocks, classify);
        return new ChipList(
            () => Performance(sweep, clocks, plane => Place(plane.For, plane.NotFor, chips, asked, item)),
            () => Place(sweep.Bandwidths(clocks), null, chips, asked, item),
            () => Place(sweep.TppBandwidth(clocks), null, chips, asked, item))
        {
            Clocks = clocks,
            Vendor = vendor,
            Chips = chips,
            Outside = outside,
            Dossier = dossier,
            Program = program,
        };
    }

    private static ChipPlane Performance(SweepPlane sweep, TwoClocks clocks, Func<(Plane For, Plane? NotFor), ChipPlane> place)
    {
        var (plane, other) = (sweep.TppDensity(clocks, Answer.Yes), sweep.TppDensity(clocks, Answer.No));
        return place((plane, other.HasLevelsOf(plane) ? null : other));
    }

    private static Item? Given(Deal? deal, TwoClocks clocks, Classify classify) => deal?.Hypothetical is { } given
        ? new Item(null, "the chip of the deal", false, ItemFigures.Of(given), classify.Of(new Deal { Hypothetical = given }, clocks).Level, given.Datacenter, true)
        : null;

    private static ChipPlane Place(Plane plane, Plane? other, IEnumerable<ListedChip> chips, Deal? asked, Item? given)
    {
        var placed = new List<PlacedChip>();
        var unplaced = new List<UnplacedChip>();
        var items = chips.Select(c => new Item(c.Chip.Id, c.Chip.Name, c.Chip.IsSystem, c.Figures, c.Level, c.Datacenter, c.Chip == asked?.Chip));
        foreach (var item in given is null ? items : items.Append(given))
        {
            if (PlanePoint.Of(item.Figures, plane.Across, plane.Up, out var lacking) is { } point)
                placed.Add(new PlacedChip(item.Id, item.Name, point, item.Level, item.Datacenter, item.IsAsked));
            else
                unplaced.Add(new UnplacedChip(item.Id, item.Name, item.IsSystem, item.IsSystem ? [] : lacking, item.IsAsked));
        }

        return new ChipPlane(plane, other, placed, unplaced);
    }

    /// <summary>A chip of the dossier, or the item of a deal by its figures.</summary>
    private sealed record Item(string? Id, string Name, bool IsSystem, ItemFigures Figures, string Level, Answer Datacenter, bool IsAsked);
}
