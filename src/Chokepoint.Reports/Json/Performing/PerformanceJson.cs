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
        var work = replacement.Work;
        json.WriteStartObject();
        json.WriteString("chip", work.Chip.Id);
        json.WriteNumber("units", work.Units);
        json.WriteString("workload", work.Workload.Id);
        json.Day("on", replacement.Clocks.InForceOn);
        json.Day("known", replacement.Clocks.KnownAsOf);
        json.Day("until", replacement.Until);
        json.Object("replaced", () => Of(json, work.Replaced, work.Workload));
        json.Array("inHand", work.InHand, hand =>
        {
            json.WriteString("chip", hand.Chip.Id);
            json.WriteNumber("units", hand.Units);
            Of(json, "does", hand.Does);
            json.Object("estimate", () => Of(json, hand.Estimated, work.Workload));
        });
        json.Array("substitutes", Each(replacement), pair => Of(json, pair.Candidate, pair.Substitute, work.Workload));
        json.Array("candidates", replacement.Candidates, candidate => Of(json, candidate));
        BriefJson.Versions(json, replacement.Dossier, replacement.Program);
        json.WriteEndObject();
    });

    /// <summary>Each candidate at each maturity.</summary>
    internal static IEnumerable<(Candidate Candidate, Substitute Substitute)> Each(Replacement replacement) =>
        replacement.Candidates.SelectMany(c => c.Substitutes.Select(s => (c, s)));

    internal static void Of(Utf8JsonWriter json, Candidate candidate, Substitute one, Workload workload)
    {
        json.WriteString("candidate", candidate.Chip.Id);
        json.WriteString("maturity", Word<Maturity>.Of(one.Maturity));
        json.WriteString("performanceVerdict", Word<PerformanceVerdict>.Of(one.Performance));
        Of(json, "count", one.Count);
        json.WriteString("capacityVerdict", Word<CapacityVerdict>.Of(one.Capacity));
        json.Array("capacity", candidate.Supply, figure => Of(json, figure));
        json.Object("eligible", () => Eligible(json, candidate));
        if (one.Power is { } power)
            json.Object("power", () => Number(json, "kilowatts", power.Value));
        else
            json.WriteNull("power");
        if (one.Cost is { } cost)
        {
            json.Object("cost", () =>
            {
                json.WriteNumber("lowUsDollars", cost.Low.Value);
                json.WriteNumber("highUsDollars", cost.High.Value);
            });
        }
        else
        {
            json.WriteNull("cost");
        }

        json.Object("estimate", () => Of(json, one.Estimated, workload));
    }

    internal static void Of(Utf8JsonWriter json, SupplyFigure figure)
    {
        json.WriteString("figure", figure.Id);
        json.Texts("families", figure.Families);
        json.WriteString("kind", Word<SupplyKind>.Of(figure.Kind));
        json.WriteString("period", figure.PeriodText);
        json.WriteNumber("low", figure.Range.Low);
        json.WriteNumber("high", figure.Range.High);
        json.Day("known", figure.Known);
        json.WriteString("source", figure.Source);
        json.WriteString("evidence", figure.Evidence.ToString());
    }

    private static void Eligible(Utf8JsonWriter json, Candidate candidate)
    {
        json.WriteString("outcome", Word<Outcome>.Of(candidate.Buying.Outcome));
        json.WriteString("worstPossible", Word<Outcome>.Of(candidate.Buying.WorstPossible));
        json.Object("sides", () =>
        {
            foreach (var side in candidate.Buying.Sides)
            {
                json.Object(side.Jurisdiction.Id, () =>
                {
                    json.WriteString("outcome", Word<Outcome>.Of(side.Outcome));
                    json.WriteString("worstPossible", Word<Outcome>.Of(side.WorstPossible));
                });
            }
        });
    }

    private static void Of(Utf8JsonWriter json, Candidate candidate)
    {
        json.WriteString("candidate", candidate.Chip.Id);
        if (candidate.Against is { } ratio)
        {
            json.Object("dataSheetOverReplaced", () =>
            {
                Number(json, "arithmetic", ratio.Arithmetic);
                json.WriteString("computed", Word<NumberFormat>.Of(ratio.Computed));
                json.WriteString("replacedComputed", Word<NumberFormat>.Of(ratio.OtherComputed));
                Number(json, "memoryBandwidth", ratio.Bandwidth);
                Number(json, "memory", ratio.Memory);
                Number(json, "link", ratio.Link);
            });
        }

        json.Array("standsForInPhase", candidate.Phases, phase =>
        {
            json.WriteString("phase", Word<Phase>.Of(phase.Phase));
            Number(json, "median", phase.Ratio.Median);
            Number(json, "low", phase.Ratio.Low);
            Number(json, "high", phase.Ratio.High);
            Number(json, "physicsAlone", phase.Ratio.Physics);
        });
    }

    private static void Of(Utf8JsonWriter json, string key, Count? counted)
    {
        if (counted is not { } count)
        {
            json.WriteNull(key);
            return;
        }

        json.Object(key, () =>
        {
            json.WriteNumber("median", count.Median);
            json.WriteNumber("low", count.Low);
            json.WriteNumber("high", count.High);
        });
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
                Layout(json, estimate.Layout);
                if (estimate.Reading is { } reading)
                {
                    json.Object("reading", () => Layout(json, reading));
                    Number(json, "readingShare", estimate.ReadingShare);
                }

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

    private static void Layout(Utf8JsonWriter json, Layout layout)
    {
        json.WriteNumber("chips", layout.Chips);
        json.WriteNumber("tensor", layout.Tensor);
        json.WriteNumber("pipeline", layout.Pipeline);
        json.WriteNumber("data", layout.Replicas);
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
