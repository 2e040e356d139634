using Chokepoint.Application.Performing;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Performance.Substitution;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Text.Performing;

/// <summary>What replaces some chips as text: performance and capacity apart.</summary>
public static class ReplacementText
{
    public static TextPage Write(Replacement replacement, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        page.Line($"What replaces {Say.Number(replacement.Units)} x {replacement.Chip.Name} for {replacement.Workload.Title.ToLowerInvariant()}.", tone: Tone.Strong, hang: 0);
        page.Line($"{replacement.Workload.Id}: {EstimateText.InWords(replacement.Workload, replacement.Dossier.Llms[replacement.Workload.Llm])}.", hang: 0, tone: Tone.Faint);
        page.Line($"As of {Say.Day(replacement.Clocks.InForceOn)}, with what was known on {Say.Day(replacement.Clocks.KnownAsOf)}. Counts are medians with the 80 % interval; performance and capacity are two questions.", hang: 0);
        page.Line(replacement.Replaced.Estimate is { } one
            ? $"One {replacement.Chip.Name}, {PerformanceWords.Of(one.Maturity)}: {PerformanceWords.Range(one)} {PerformanceWords.Unit(replacement.Workload.Phase)}; limited by {PerformanceWords.Of(one.LimitedBy)}."
            : $"{replacement.Chip.Name} itself cannot do it: {replacement.Replaced.Refusal!.Why}. {replacement.Replaced.Refusal.WouldHaveToChange}", hang: 2);
        foreach (var candidate in replacement.Substitutes.GroupBy(s => s.Candidate))
            Of(page, candidate.Key.Name, [.. candidate], replacement.Dossier);
        if (replacement.Substitutes.Count == 0)
            page.Line("No candidate: name one with --candidates.", hang: 0, tone: Tone.Caution);
        page.Blank();
        page.Line("Not counted: lead times, moving software over, interconnect and floor space. No source prices them.", hang: 0, tone: Tone.Faint);
        BriefText.Versions(page, replacement.Dossier, replacement.Program);
        return page.Page;
    }

    internal static void Of(PageWriter page, string name, IReadOnlyList<Substitute> substitutes, Dossier dossier)
    {
        page.Heading(name.ToUpperInvariant());
        foreach (var one in substitutes)
        {
            if (one.Count is not { } count)
            {
                var why = one.Estimated.Refusal;
                page.Line($"cannot do it with {PerformanceWords.Of(one.Maturity)} software: {why?.Why ?? "the replaced chip has no estimate"}. {why?.WouldHaveToChange}", 2, 2, lead: "Performance: ", leadTone: Tone.Caution);
                continue;
            }

            var estimate = one.Estimated.Estimate!;
            page.Row(2, (PerformanceWords.Of(one.Maturity), 26, Tone.Plain), ($"{PerformanceWords.Range(count)} chips", 0, Tone.Strong));
            page.Line(
                $"{PerformanceWords.Range(estimate)} {PerformanceWords.Unit(dossier.Workloads[estimate.Workload].Phase)}; limited by {PerformanceWords.Of(estimate.LimitedBy)}; {PerformanceWords.Of(estimate.Calibration)}"
                + $"{(one.Power is { } power ? $"; {PerformanceWords.Three(power.Value)} kW" : "")}{(one.Cost is { } cost ? $"; {Say.Number(decimal.Round(cost.Low.Value / 1_000_000m))} to {Say.Number(decimal.Round(cost.High.Value / 1_000_000m))} million USD" : "; no sourced price")}.",
                4, 2, Tone.Faint);
            page.Line($"{PerformanceWords.Of(one.Capacity)}.", 4, 2, one.Capacity == CapacityVerdict.Short ? Tone.Bad : Tone.Caution, "capacity: ", Tone.Faint);
        }

        foreach (var figure in substitutes[0].Supply)
            page.Line($"{PerformanceWords.Of(figure.Kind)} {figure.Period}: {PerformanceWords.Range(figure)} chips{(figure.Families.Count > 1 ? " of all its kinds" : "")} ({figure.Note}, known {Say.Day(figure.Known)}; {figure.Evidence.InWords()}; {figure.Source})", 4, 2, Tone.Faint);
        if (substitutes[0].Supply.Count == 0)
            page.Line("no figure of supply for this chip and year in the dossier", 4, 2, Tone.Faint);
    }
}
