using System.Text.Json;
using Chokepoint.Application.Performing;
using Chokepoint.Facts;
using Chokepoint.Facts.Supplies;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Estimates;
using Chokepoint.Performance.Physics;
using Chokepoint.Performance.Substitution;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Json.Performing;

/// <summary>Estimates and substitutes as JSON: complete.</summary>
public static class PerformanceJson
{
    public static string Write(EstimateList list) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("chip", list.Chip.Id);
        json.Array("estimates", list.Estimates, one => Of(json, one, list.Dossier.Workloads[one.Estimate?.Workload ?? one.Refusal!.Workload]));
        BriefJson.Versions(json, list.Dossier, list.Program);
        json.WriteEndObject();
    });

    public static string Write(Replacement replacement) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("chip", replacement.Chip.Id);
        json.WriteNumber("units", replacement.Units);
        json.WriteString("workload", replacement.Workload.Id);
        json.Day("on", replacement.Clocks.InForceOn);
        json.Day("known", replacement.Clocks.KnownAsOf);
        json.Object("replaced", () => Of(json, replacement.Replaced, replacement.Workload));
        json.Array("substitutes", replacement.Substitutes, one => Of(json, one, replacement.Workload));
        BriefJson.Versions(json, replacement.Dossier, replacement.Program);
        json.WriteEndObject();
    });

    internal static void Of(Utf8JsonWriter json, Substitute one, Workload workload)
    {
        json.WriteString("candidate", one.Candidate.Id);
        json.WriteString("maturity", Word<Maturity>.Of(one.Maturity));
        json.WriteString("performanceVerdict", Word<PerformanceVerdict>.Of(one.Performance));
        if (one.Count is { } count)
        {
            json.Object("count", () =>
            {
                json.WriteNumber("median", count.Median);
                json.WriteNumber("low", count.Low);
                json.WriteNumber("high", count.High);
            });
        }
        else
        {
            json.WriteNull("count");
        }

        json.WriteString("capacityVerdict", Word<CapacityVerdict>.Of(one.Capacity));
        json.Array("capacity", one.Supply, figure =>
        {
            json.WriteString("kind", Word<SupplyKind>.Of(figure.Kind));
            json.WriteString("period", figure.Period);
            json.WriteNumber("low", figure.Range.Low);
            json.WriteNumber("high", figure.Range.High);
            json.Day("known", figure.Known);
            json.WriteString("source", figure.Source);
            json.WriteString("evidence", figure.Evidence.ToString());
        });
        Number(json, "powerKilowatts", one.Power?.Value);
        if (one.Cost is { } cost)
        {
            json.Object("costUsDollars", () =>
            {
                json.WriteNumber("low", cost.Low.Value);
                json.WriteNumber("high", cost.High.Value);
            });
        }
        else
        {
            json.WriteNull("costUsDollars");
        }

        json.Object("estimate", () => Of(json, one.Estimated, workload));
    }

    internal static void Of(Utf8JsonWriter json, Estimated one, Workload workload)
    {
        json.WriteString("chip", one.Estimate?.Chip ?? one.Refusal!.Chip);
        json.WriteString("workload", workload.Id);
        json.WriteString("phase", Word<Phase>.Of(workload.Phase));
        json.WriteString("unit", PerformanceWords.Unit(workload.Phase));
        Number(json, "median", one.Estimate?.Median.Value);
        Number(json, "low", one.Estimate?.Low.Value);
        Number(json, "high", one.Estimate?.High.Value);
        if (one.Estimate is { } estimate)
        {
            json.WriteString("maturity", Word<Maturity>.Of(estimate.Maturity));
            json.WriteString("limitedBy", Word<LimitedBy>.Of(estimate.LimitedBy));
            json.Object("layout", () =>
            {
                json.WriteNumber("chips", estimate.Chips);
                json.WriteNumber("batch", estimate.Batch);
                json.WriteString("computed", Word<NumberFormat>.Of(estimate.Computed));
            });
            Number(json, "firstTokenMs", estimate.FirstToken.Value);
            Number(json, "outputTokenMs", estimate.Between.Value);
            json.WriteString("calibration", Word<Nearness>.Of(estimate.Calibration));
            json.Array("nearest", estimate.Nearest, m =>
            {
                json.WriteString("measurement", m.Id);
                json.WriteString("source", m.Source);
                json.WriteString("chip", m.ChipText);
                json.WriteString("llm", m.Llm);
            });
        }

        json.Text("refused", one.Refusal is { } refusal ? $"{refusal.Why}. {refusal.WouldHaveToChange}" : null);
    }

    // Six digits: more would be noise, and differ between machines.
    internal static void Number(Utf8JsonWriter json, string key, double? value)
    {
        if (value is { } v && double.IsFinite(v))
            json.WriteNumber(key, v == 0 ? 0 : Math.Round(v, Math.Clamp(5 - (int)Math.Floor(Math.Log10(Math.Abs(v))), 0, 12)));
        else
            json.WriteNull(key);
    }
}
