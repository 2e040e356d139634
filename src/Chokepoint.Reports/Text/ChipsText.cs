using Chokepoint.Application.Chips;
using Chokepoint.Facts.Quantities;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Text;

/// <summary>The list of chips as text: one row a chip.</summary>
public static class ChipsText
{
    public static TextPage Write(ChipList list, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        page.Line($"{list.Chips.Count} chips{(list.Vendor is { } vendor ? $" of {vendor.Name}" : "")}, with their level on {Say.Day(list.Clocks.InForceOn)} as known on {Say.Day(list.Clocks.KnownAsOf)}.", tone: Tone.Strong, hang: 0);
        foreach (var outside in list.Outside)
            page.Line(Say.Of(outside), hang: 0, tone: Tone.Caution);
        page.Line("TPP in TOPS x bits, density in TPP/mm2, memory and interconnect bandwidth in GB/s. A range is what could not be told apart; a blank is not known.", hang: 0, tone: Tone.Faint);
        page.Blank();
        page.Row(2, ("id", 30, Tone.Faint), ("TPP", 11, Tone.Faint), ("density", 11, Tone.Faint), ("memory", 9, Tone.Faint), ("interconnect", 14, Tone.Faint), ("level", 0, Tone.Faint));
        foreach (var group in list.Chips.GroupBy(c => c.Chip.Vendor, StringComparer.Ordinal))
        {
            page.Heading(list.Dossier.NameOf(group.Key).ToUpperInvariant());
            foreach (var chip in group)
                Of(page, chip);
        }

        BriefText.Versions(page, list.Dossier, list.Program);
        return page.Page;
    }

    private static void Of(PageWriter page, ListedChip chip)
    {
        page.Row(
            2,
            (chip.Chip.Id, 30, Tone.Strong),
            (ChipWords.Range(chip.Figures[Measure.Tpp].Stated), 11, Tone.Plain),
            (ChipWords.Range(chip.Density), 11, Tone.Plain),
            (ChipWords.Range(chip.Figures[Measure.MemoryBandwidth].Stated), 9, Tone.Plain),
            (ChipWords.Range(chip.Figures[Measure.InterconnectBandwidth].Stated), 14, Tone.Plain),
            (chip.Level, 0, chip.Level == Rules.Questions.Classify.None ? Tone.Plain : Tone.Caution));
        page.Line(chip.Chip.Name + (chip.Chip.IsSystem ? "; a system: its figures are totals" : "") + (chip.Chip.Overlay is { } overlay ? $"; from the overlay {overlay}" : ""), 4, 2, Tone.Faint);
    }
}
