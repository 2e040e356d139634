using Chokepoint.Application.Chips;
using Chokepoint.Facts;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Quantities;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Text;

/// <summary>A chip's sheet as text: figures with sources and rivals.</summary>
public static class ChipText
{
    public static TextPage Write(ChipSheet sheet, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        var chip = sheet.Chip;
        page.Line($"{chip.Name} ({chip.Id})", tone: Tone.Strong, hang: 0);
        page.Line($"{(chip.IsSystem ? "System" : "Chip")} of {sheet.Dossier.NameOf(chip.Vendor)}, family {chip.Family}{(chip.Aliases.Count > 0 ? $"; also called {string.Join(", ", chip.Aliases)}" : "")}.", hang: 0);
        if (chip.Overlay is { } overlay)
            page.Line($"From the overlay {overlay}.", hang: 0, tone: Tone.Caution);
        if (chip.Confidence is { } confidence)
            page.Line($"Confidence in these figures: {confidence}.", hang: 0);
        page.Heading("FACTS");
        FactText.Of(page, "launch", chip.Launch, v => v);
        FactText.Of(page, "status", chip.Status, v => v);
        FactText.Of(page, "process", chip.Process, v => v);
        FactText.Of(page, "foundry", chip.Foundry, v => v);
        FactText.Of(page, "memory type", chip.MemoryType, v => v);
        FactText.Of(page, "scale-up link", chip.ScaleupName, v => v);
        FactText.Of(page, "made for China", chip.ChinaVariant, v => v ? "yes" : "no");
        FactText.Of(page, "data centre", chip.Datacenter, v => v ? "yes" : "no");
        FactText.Of(page, "non-planar", chip.NonPlanar, v => v ? "yes" : "no");
        page.Heading("FIGURES");
        foreach (var figure in chip.Figures.Values)
            Of(page, figure);
        page.Heading("QUANTITIES COMPUTED BY THE RULES");
        foreach (var measure in Enum.GetValues<Measure>().Where(m => m != Measure.Density && sheet.Figures[m].Grounds.Count > 0))
        {
            var quantity = sheet.Figures[measure];
            page.Row(2, (Say.Name(measure), 24, Tone.Plain), ($"{Say.Range(quantity.Stated)} {measure.Unit()}", 26, Tone.Strong), (quantity.Known == quantity.Stated ? "" : $"known to {Say.Range(quantity.Known)}", 0, Tone.Faint));
        }

        if (sheet.Figures[Measure.Tpp].Stated is { IsPoint: true } tpp && sheet.Figures[Measure.DieArea].Stated is { IsPoint: true } area)
            page.Row(2, ("density", 24, Tone.Plain), ($"{Say.Density(tpp.Low, area.Low)} TPP/mm2", 0, Tone.Strong));
        foreach (var price in chip.Prices)
            page.Row(2, ("price", 24, Tone.Plain), ($"{Say.Number(price.Low)} to {Say.Number(price.High)} USD", 26, Tone.Strong), ($"{price.Date ?? "date not recorded"}{FactText.Sources(price.Sources)}{(price.Note is { } note ? $"; {note}" : "")}", 0, Tone.Faint));
        if (chip.Notes.Count > 0)
            page.Heading("NOTES");
        foreach (var note in chip.Notes)
            page.Line(note, 2, 2);
        SourceList(page, sheet);
        if (sheet.Known is { } known)
            page.Line($"Figures are as the dossier holds them now: it keeps no earlier state of a figure, so {Say.Day(known)} changes nothing here.", hang: 0);
        BriefText.Versions(page, sheet.Dossier, sheet.Program);
        return page.Page;
    }

    private static void Of(PageWriter page, Figure figure)
    {
        var stated = figure.Value is { } value ? Say.Number(value) : Say.Range(new AmountRange(figure.Low ?? Amount.Zero, figure.High));
        page.Row(2, (Say.Plain(Word<FigureKind>.Of(figure.Kind)), 20, Tone.Plain), ($"{stated}{(figure.Kind.Unit() == "1" ? "" : " " + figure.Kind.Unit())}", 22, Tone.Strong), (FactText.Grounds(figure.Basis, figure.Sources, figure.Note), 0, figure.Basis == Basis.Unverified ? Tone.Caution : Tone.Faint));
        foreach (var rival in figure.Rivals)
            page.Line($"{(rival.Rejected is null ? "but" : "rejected:")} {Say.Number(rival.Value)}{(rival.Sources.Count == 0 ? " [no source]" : FactText.Sources(rival.Sources))}{FactText.Because(rival.Rejected, rival.Note)}", 22, 2, Tone.Faint);
    }

    private static void SourceList(PageWriter page, ChipSheet sheet)
    {
        var chip = sheet.Chip;
        var named = chip.Figures.Values.SelectMany(f => f.Sources.Concat(f.Rivals.SelectMany(r => r.Sources)))
            .Concat(chip.Prices.SelectMany(p => p.Sources))
            .Concat(new[] { chip.Launch, chip.Status, chip.Process, chip.Foundry, chip.MemoryType, chip.ScaleupName }.SelectMany(FactText.Named))
            .Concat(new[] { chip.ChinaVariant, chip.Datacenter, chip.NonPlanar }.SelectMany(FactText.Named))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Where(sheet.Dossier.Sources.ContainsKey)
            .ToArray();
        if (named.Length == 0)
            return;
        page.Heading("SOURCES");
        foreach (var source in named.Select(n => sheet.Dossier.Sources[n]))
            page.Line($"{source.Title}; {source.Kind}; {source.Date ?? "date not recorded"}; {source.Address ?? "address not recorded"}", 2, 4, Tone.Plain, $"[{source.Id}] ");
    }
}
