using Chokepoint.Application.Performing;
using Chokepoint.Facts;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Estimates;
using Chokepoint.Performance.Substitution;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Text.Performing;

/// <summary>What replaces some chips as text: a line a candidate, then what is behind it; performance and capacity apart.</summary>
public static class ReplacementText
{
    private const int NameWidth = 27;
    private const int CountWidth = 27;
    private const int CapacityWidth = 15;

    // So many candidates are told in full.
    private const int MostInFull = 6;

    public static TextPage Write(Replacement replacement, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        Head(page, replacement);
        var answered = replacement.Candidates.Where(c => c.Substitutes.Any(s => s.Count is not null)).OrderByDescending(Nearness).ThenBy(c => c.Buying.Outcome >= Outcome.DenialExpected).ThenBy(c => c.At(Substitutes.Replaced).Count?.Median ?? long.MaxValue).ToArray();
        var full = answered.Where((c, i) => i < MostInFull && (Nearness(c) == Performance.Estimates.Nearness.Seen || answered.Length <= MostInFull)).ToArray();
        Table(page, answered);
        Others(page, [.. replacement.Candidates.Except(answered)], replacement);
        foreach (var candidate in full)
            InFull(page, candidate, replacement);
        if (replacement.Candidates.Count == 0)
            page.Line("No candidate: name one with --candidates.", hang: 0, tone: Tone.Caution);
        Notes(page, replacement);
        BriefText.Versions(page, replacement.Dossier, replacement.Program);
        return page.Page;
    }

    private static Nearness Nearness(Candidate candidate) => candidate.Substitutes.Max(s => s.Estimated.Estimate?.Calibration ?? Performance.Estimates.Nearness.None);

    private static void Head(PageWriter page, Replacement replacement)
    {
        var work = replacement.Work;
        page.Line($"What replaces {Say.Number(work.Units)} x {work.Chip.Name} for {PerformanceWords.Title(work.Workload)}.", tone: Tone.Strong, hang: 0);
        page.Line($"{work.Workload.Id}: {EstimateText.InWords(work.Workload, replacement.Dossier.Llms[work.Workload.Llm])}.", hang: 0, tone: Tone.Faint);
        page.Line($"On {Say.Day(replacement.Clocks.InForceOn)}, with what was known on {Say.Day(replacement.Clocks.KnownAsOf)}; to be had by {Say.Day(replacement.Until)}. A count is a median with its 80 % interval. Whether a chip can do the work, whether it may be bought and whether it can be had are three questions.", hang: 0);
        page.Blank();
        page.Line(work.Replaced.Estimate is { } one
            ? $"One {work.Chip.Name}, {PerformanceWords.Of(one.Maturity)}: {PerformanceWords.Range(one)} {PerformanceWords.Unit(work.Workload.Phase)}; {PerformanceWords.Of(one)}; limited by {PerformanceWords.Of(one.LimitedBy)}; {PerformanceWords.Of(one.Calibration)}."
            : $"{work.Chip.Name} itself has no estimate: {work.Replaced.Refusal!.Why}. {work.Replaced.Refusal.WouldHaveToChange}", hang: 2);
        foreach (var hand in work.InHand)
        {
            page.Line(hand.Does is { } does
                ? $"{Say.Number(hand.Units)} x {hand.Chip.Name} in hand stand for {PerformanceWords.Range(does)} of them."
                : $"{Say.Number(hand.Units)} x {hand.Chip.Name} in hand do not count: {(hand.Estimated.Refusal ?? work.Replaced.Refusal)?.Why}.", hang: 2, tone: hand.Does is null ? Tone.Caution : Tone.Plain);
        }

        page.Line($"{PerformanceWords.Buyer(replacement.Deal)}.", hang: 2, lead: "Bought by: ");
    }

    private static void Table(PageWriter page, Candidate[] candidates)
    {
        if (candidates.Length == 0)
            return;
        page.Heading("CANDIDATES");
        var maturity = candidates[0].At(Substitutes.Replaced).Maturity;
        page.Line($"Counts with {PerformanceWords.Of(maturity)}. Buying it: the worst certain outcome of both governments, and the worst possible one.", 2, 0, Tone.Faint);
        var names = PerformanceWords.Names(candidates.Select(c => c.Chip));
        foreach (var group in candidates.GroupBy(Nearness))
        {
            page.Blank();
            page.Line($"{Say.Capital(PerformanceWords.Of(group.Key))}:", 2, 0, Tone.Strong);
            page.Row(2, ("chip", NameWidth, Tone.Faint), ("how many", CountWidth, Tone.Faint), ("can it be had", CapacityWidth, Tone.Faint), ("buying it", 0, Tone.Faint));
            foreach (var candidate in group)
            {
                var one = candidate.At(Substitutes.Replaced);
                page.Row(
                    2, (names[candidate.Chip], NameWidth, Tone.Plain), (one.Count is { } count ? PerformanceWords.Range(count) : "none with this software", CountWidth, Tone.Strong),
                    (Word<CapacityVerdict>.Of(one.Capacity), CapacityWidth, Tone.Plain), (PerformanceWords.Buying(candidate.Buying), 0, Tone.Plain));
            }
        }
    }

    private static void Others(PageWriter page, Candidate[] candidates, Replacement replacement)
    {
        if (candidates.Length == 0 || replacement.Work.Replaced.Refusal is not null)
            return;
        page.Heading("NO COUNT");
        foreach (var group in candidates.GroupBy(c => (c.Substitutes[0].Performance, Why: $"{c.Substitutes[0].Estimated.Refusal?.Why}. {c.Substitutes[0].Estimated.Refusal?.WouldHaveToChange}")).OrderByDescending(g => g.Key.Performance))
            page.Line($"{group.Key.Why} {string.Join(", ", group.Select(c => PerformanceWords.Short(c.Chip)))}.", 2, 2, lead: group.Key.Performance == PerformanceVerdict.Cannot ? "Cannot do it: " : "Not known: ", leadTone: Tone.Caution);
    }

    private static void InFull(PageWriter page, Candidate candidate, Replacement replacement)
    {
        var work = replacement.Work;
        page.Heading(PerformanceWords.Short(candidate.Chip).ToUpperInvariant());
        foreach (var one in candidate.Substitutes)
        {
            if (one.Count is not { } count)
            {
                var why = one.Estimated.Refusal;
                page.Line($"{PerformanceWords.Of(one.Maturity)}: {why?.Why ?? "the replaced chip has no estimate"}. {why?.WouldHaveToChange}", 2, 2, lead: "Performance: ", leadTone: Tone.Caution);
                continue;
            }

            var estimate = one.Estimated.Estimate!;
            page.Row(2, (PerformanceWords.Of(one.Maturity), 26, Tone.Plain), ($"{PerformanceWords.Range(count)} chips", 0, Tone.Strong));
            page.Line(
                $"{PerformanceWords.Range(estimate)} {PerformanceWords.Unit(work.Workload.Phase)}; {PerformanceWords.Of(estimate)}; limited by {PerformanceWords.Of(estimate.LimitedBy)}"
                + $"{(one.Power is { } power ? $"; {PerformanceWords.Three(power.Value)} kW" : "")}{(one.Cost is { } cost ? $"; {Say.Number(decimal.Round(cost.Low.Value / 1_000_000m))} to {Say.Number(decimal.Round(cost.High.Value / 1_000_000m))} million USD" : "; no sourced price")}.",
                4, 2, Tone.Faint);
        }

        Why(page, candidate, replacement);
        foreach (var group in candidate.Substitutes.Where(s => s.Count is not null).GroupBy(s => s.Capacity))
            page.Line($"{PerformanceWords.Of(group.Key)}{(candidate.Substitutes.Count > 1 ? $" ({string.Join(", ", group.Select(s => PerformanceWords.Of(s.Maturity)))})" : "")}.", 2, 2, group.Key == CapacityVerdict.Short ? Tone.Bad : Tone.Caution, "Capacity: ", Tone.Strong);
        Supply(page, candidate, 4);
        page.Line($"{string.Join("; ", candidate.Buying.Sides.Select(s => $"{s.Jurisdiction.Title}: {Say.Outcome(s)}{(s.WorstPossible > s.Outcome ? $", possibly {Say.Of(s.WorstPossible)}" : "")}"))}. `screen` has the rules.", 2, 2, lead: "Buying it: ");
        var nearest = candidate.At(Substitutes.Replaced).Estimated.Estimate?.Nearest ?? [];
        if (nearest.Count > 0)
            page.Line($"{string.Join("; ", nearest.Select(PerformanceWords.Of))}.", 2, 2, Tone.Faint, "Nearest measurements: ", Tone.Faint);
    }

    // Why the count differs with the work: the data sheets side by side, and what follows phase by phase.
    private static void Why(PageWriter page, Candidate candidate, Replacement replacement)
    {
        if (candidate.Against is not { } ratio)
            return;
        var other = PerformanceWords.Short(replacement.Work.Chip);
        page.Line($"{PerformanceWords.Times(ratio.Arithmetic)} the arithmetic of {other} ({PerformanceWords.Computed(ratio)}), {PerformanceWords.Times(ratio.Bandwidth)} its memory bandwidth, {PerformanceWords.Times(ratio.Memory)} its memory, {PerformanceWords.Times(ratio.Link)} its link.", 2, 2, lead: "Data sheet: ");
        if (candidate.Phases.Count > 0)
            page.Line($"{string.Join("; ", candidate.Phases.Select(p => $"{Word<Phase>.Of(p.Phase)} {PerformanceWords.Three(p.Ratio.Median)} ({PerformanceWords.Three(p.Ratio.Low)} to {PerformanceWords.Three(p.Ratio.High)}; physics alone {PerformanceWords.Three(p.Ratio.Physics)})"))}.", 2, 2, lead: $"One stands for so many {other}: ");
    }

    internal static void Supply(PageWriter page, Candidate candidate, int indent)
    {
        foreach (var figure in candidate.Supply)
            page.Line($"{PerformanceWords.Of(figure.Kind)} {figure.PeriodText}: {PerformanceWords.Range(figure)} chips{(figure.Families.Count > 1 ? " of all its kinds" : "")} ({figure.Note}; {figure.Evidence.InWords()}; known {Say.Day(figure.Known)}; {figure.Source})", indent, 2, Tone.Faint);
        if (candidate.Supply.Count == 0)
            page.Line("No figure of its supply in this window in the dossier.", indent, 2, Tone.Faint);
    }

    private static void Notes(PageWriter page, Replacement replacement)
    {
        page.Blank();
        if (replacement.Candidates.Any(c => c.Phases.Count > 0))
            page.Line("Prefill and training follow arithmetic. Decode follows memory bandwidth while batches are small, and arithmetic once they are large; a chip with little arithmetic for its bandwidth gets there first. Serving lies between, by the lengths of prompt and answer. Where measurements stay below the physics alone, as they do for young software, a chip stands for less than its data sheet promises.", hang: 0, tone: Tone.Faint, lead: "Why phases differ: ", leadTone: Tone.Faint);
        page.Line("Lead time and the work of moving software over are not in the counts: no source in the dossier prices them. Allow for both.", hang: 0, tone: Tone.Faint);
    }
}
