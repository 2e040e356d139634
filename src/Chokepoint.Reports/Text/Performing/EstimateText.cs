using Chokepoint.Application.Performing;
using Chokepoint.Facts;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Estimates;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Text.Performing;

/// <summary>Estimates of one chip as text.</summary>
public static class EstimateText
{
    public static TextPage Write(EstimateList list, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        page.Line($"What {list.Chip.Name} gets out of a workload, with the 80 % interval.", tone: Tone.Strong, hang: 0);
        page.Line("Physics over the layouts that fit, times what measurements of its kin show. Time to the first token is without queueing.", hang: 0, tone: Tone.Faint);
        foreach (var group in list.Estimates.GroupBy(e => e.Estimate?.Workload ?? e.Refusal!.Workload, StringComparer.Ordinal))
        {
            var workload = list.Dossier.Workloads[group.Key];
            page.Heading($"{workload.Title.ToUpperInvariant()}");
            page.Line($"{workload.Id}: {InWords(workload, list)}.", 2, 0, Tone.Faint);
            foreach (var one in group)
                Of(page, one, workload);
        }

        BriefText.Versions(page, list.Dossier, list.Program);
        return page.Page;
    }

    internal static string InWords(Workload workload, EstimateList list) => InWords(workload, list.Dossier.Llms[workload.Llm]);

    internal static string InWords(Workload workload, Llm llm) =>
        $"{llm.Name}, {Word<Phase>.Of(workload.Phase)}, {Word<NumberFormat>.Of(workload.Format)}, {Say.Number(workload.Input)} tokens in{(workload.Output > 0 ? $", {Say.Number(workload.Output)} out" : "")}"
        + $"{(workload.FirstTokenMs is { } first ? $", first token within {Say.Number(first)} ms" : "")}{(workload.OutputTokenMs is { } between ? $", {Say.Number(between)} ms between tokens at most" : "")}{(workload.IsSpeculative ? ", speculative decoding" : "")}{(workload.Basis == Facts.Evidence.Basis.Assumed ? " (assumed)" : "")}";

    private static void Of(PageWriter page, Estimated one, Workload workload)
    {
        if (one.Refusal is { } refusal)
        {
            page.Line($"{refusal.Why}. {refusal.WouldHaveToChange}", 2, 2, Tone.Plain, "No estimate: ", Tone.Caution);
            return;
        }

        var estimate = one.Estimate!;
        page.Row(2, (PerformanceWords.Of(estimate.Maturity), 26, Tone.Strong), ($"{PerformanceWords.Range(estimate)} {PerformanceWords.Unit(workload.Phase)}", 0, Tone.Strong));
        var layout = workload.Phase == Phase.Training ? $"{PerformanceWords.Of(estimate)}; " : $"{PerformanceWords.Of(estimate)}; {Say.Number(estimate.Batch)} requests in flight; {PerformanceWords.Three(estimate.FirstToken.Value)} ms to the first token{(workload.Phase == Phase.Prefill ? "" : $", {PerformanceWords.Three(estimate.Between.Value)} ms between tokens")}; ";
        page.Line($"{layout}limited by {PerformanceWords.Of(estimate.LimitedBy)}{(estimate.Computed == workload.Format ? "" : $"; computed in {Word<NumberFormat>.Of(estimate.Computed)}, since the chip lacks {Word<NumberFormat>.Of(workload.Format)}")}; {PerformanceWords.Of(estimate.Calibration)}.", 4, 2, Tone.Faint);
        page.Line(string.Join("; ", estimate.Nearest.Select(PerformanceWords.Of)) + ".", 4, 2, Tone.Faint, "nearest: ", Tone.Faint);
    }
}
