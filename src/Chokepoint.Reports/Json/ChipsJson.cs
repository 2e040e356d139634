using System.Text.Json;
using Chokepoint.Application.Chips;
using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Quantities;
using Chokepoint.Reports.Words;
using Chokepoint.Rules.Planes;

namespace Chokepoint.Reports.Json;

/// <summary>The list of chips with the planes they lie in, as JSON: complete.</summary>
public static class ChipsJson
{
    private static readonly Measure[] Listed = [Measure.Tpp, Measure.DieArea, Measure.MemoryBandwidth, Measure.InterconnectBandwidth, Measure.IoBandwidth];

    public static string Write(ChipList list) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.Day("on", list.Clocks.InForceOn);
        json.Day("known", list.Clocks.KnownAsOf);
        json.Text("vendor", list.Vendor?.Id);
        json.Array("chips", list.Chips, chip =>
        {
            json.WriteString("chip", chip.Chip.Id);
            json.WriteString("name", chip.Chip.Name);
            json.WriteString("vendor", chip.Chip.Vendor);
            json.WriteBoolean("system", chip.Chip.IsSystem);
            json.WriteString("datacenter", Word<Answer>.Of(chip.Datacenter));
            json.WriteString("level", chip.Level);
            json.Object("quantities", () =>
            {
                foreach (var measure in Listed)
                    json.Object(Word<Measure>.Of(measure), () => BriefJson.Quantity(json, chip.Figures[measure]));
            });
            Span(json, "density", chip.Density);
            json.Text("overlay", chip.Chip.Overlay);
        });
        json.Object("planes", () =>
        {
            json.Object("performance", () => Plane(json, list.Performance));
            json.Object("bandwidths", () => Plane(json, list.Bandwidths));
        });
        json.Texts("outsideData", list.Outside.Select(Say.Of));
        BriefJson.Versions(json, list.Dossier, list.Program);
        json.WriteEndObject();
    });

    private static void Plane(Utf8JsonWriter json, ChipPlane chips)
    {
        json.WriteString("across", Word<Measure>.Of(chips.Plane.Across));
        json.WriteString("up", Word<Measure>.Of(chips.Plane.Up));
        json.Array("rules", chips.Plane.Rules, rule =>
        {
            json.WriteString("provision", rule.Provision.Id);
            json.WriteString("act", rule.Act.Id);
            json.WriteString("status", Word<ProvisionStatus>.Of(rule.Status));
            json.Text("level", rule.Level);
            json.Texts("lines", rule.Lines.Select(l => $"{Word<Measure>.Of(l.Measure)} {l.Bounds}"));
            json.Texts("alsoCompares", rule.AlsoCompares.Select(Word<Measure>.Of));
        });
        Cells(json, "cells", chips.Plane);
        if (chips.NotForDatacentres is { } other)
            Cells(json, "cellsNotForDatacentres", other);
        json.Texts("placed", chips.Placed.Select(c => c.Id ?? c.Name));
        json.Texts("placedWithoutHeight", chips.Placed.Where(c => c.Point.Up is null).Select(c => c.Id ?? c.Name));
        json.Array("unplaced", chips.Unplaced, chip =>
        {
            json.WriteString("chip", chip.Id ?? chip.Name);
            json.WriteString("why", PlaneWords.Why(chip));
        });
    }

    private static void Cells(Utf8JsonWriter json, string key, Plane plane) => json.Array(key, plane.Cells, cell =>
    {
        BriefJson.Amount(json, "from", cell.Across.Low);
        BriefJson.Amount(json, "to", cell.Across.High);
        Edge(json, "above", cell.Lower);
        Edge(json, "below", cell.Upper);
        json.WriteString("level", cell.Answer.Level);
        json.Texts("mayBe", cell.Answer.MayBe);
        json.Texts("settledBy", cell.Answer.SettledBy.Select(Word<Measure>.Of));
        json.Texts("levelRules", cell.Answer.LevelRules);
        json.Texts("reach", cell.Answer.Reach);
    });

    private static void Edge(Utf8JsonWriter json, string key, PlaneEdge? edge)
    {
        if (edge is null)
        {
            json.WriteNull(key);
            return;
        }

        json.Object(key, () =>
        {
            BriefJson.Amount(json, "line", edge.Line);
            json.WriteBoolean("isSum", edge.IsSum);
            json.WriteBoolean("isLineBelow", edge.IsLineBelow);
        });
    }

    private static void Span(Utf8JsonWriter json, string key, PlaneSpan? span)
    {
        if (span is not { } s)
        {
            json.WriteNull(key);
            return;
        }

        json.Object(key, () =>
        {
            json.WriteString("unit", Measure.Density.Unit());
            Ends("value", s.Low, s.High);
            Ends("known", s.KnownLow, s.KnownHigh);
        });

        void Ends(string name, decimal low, decimal? high) => json.Object(name, () =>
        {
            json.WriteNumber("low", decimal.Round(low, 6));
            if (high is { } h)
                json.WriteNumber("high", decimal.Round(h, 6));
            else
                json.WriteNull("high");
        });
    }
}
