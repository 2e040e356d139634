using System.Text.Json;
using Chokepoint.Application.Chips;
using Chokepoint.Facts;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Reports.Json;

/// <summary>A chip's sheet as JSON: complete.</summary>
public static class ChipJson
{
    public static string Write(ChipSheet sheet) => JsonText.Write(json =>
    {
        var chip = sheet.Chip;
        json.WriteStartObject();
        json.WriteString("chip", chip.Id);
        json.WriteString("name", chip.Name);
        json.Texts("aliases", chip.Aliases);
        json.WriteString("family", chip.Family);
        json.WriteString("vendor", chip.Vendor);
        json.WriteBoolean("system", chip.IsSystem);
        FactJson.Of(json, "chinaVariant", chip.ChinaVariant, v => v ? "yes" : "no");
        FactJson.Of(json, "datacenter", chip.Datacenter, v => v ? "yes" : "no");
        FactJson.Of(json, "nonPlanar", chip.NonPlanar, v => v ? "yes" : "no");
        FactJson.Of(json, "launch", chip.Launch, v => v);
        FactJson.Of(json, "status", chip.Status, v => v);
        FactJson.Of(json, "process", chip.Process, v => v);
        FactJson.Of(json, "foundry", chip.Foundry, v => v);
        FactJson.Of(json, "memoryType", chip.MemoryType, v => v);
        FactJson.Of(json, "scaleupName", chip.ScaleupName, v => v);
        json.Day("known", sheet.Known);
        json.Array("figures", chip.Figures.Values, figure => OfFigure(json, figure));
        json.Object("quantities", () =>
        {
            foreach (var measure in Enum.GetValues<Measure>().Where(m => m != Measure.Density && sheet.Figures[m].Grounds.Count > 0))
                json.Object(Word<Measure>.Of(measure), () => BriefJson.Quantity(json, sheet.Figures[measure]));
        });
        json.Array("prices", chip.Prices, price =>
        {
            BriefJson.Amount(json, "low", price.Low);
            BriefJson.Amount(json, "high", price.High);
            json.WriteString("unit", "USD");
            json.Text("date", price.Date);
            json.Texts("sources", price.Sources);
            json.Text("note", price.Note);
        });
        json.Text("confidence", chip.Confidence);
        json.Texts("notes", chip.Notes);
        BriefJson.Versions(json, sheet.Dossier, sheet.Program);
        json.WriteEndObject();
    });

    private static void OfFigure(Utf8JsonWriter json, Figure figure)
    {
        json.WriteString("figure", Word<FigureKind>.Of(figure.Kind));
        BriefJson.Amount(json, "value", figure.Value);
        BriefJson.Amount(json, "low", figure.Low);
        BriefJson.Amount(json, "high", figure.High);
        json.WriteString("unit", figure.Kind.Unit());
        json.WriteString("basis", Word<Basis>.Of(figure.Basis));
        json.Texts("sources", figure.Sources);
        json.Text("note", figure.Note);
        json.Array("rivals", figure.Rivals, rival =>
        {
            BriefJson.Amount(json, "value", rival.Value);
            json.Texts("sources", rival.Sources);
            json.Text("note", rival.Note);
            json.Text("rejected", rival.Rejected);
        });
    }
}
