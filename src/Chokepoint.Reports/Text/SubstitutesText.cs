using Chokepoint.Application.Assessing;
using Chokepoint.Performance.Substitution;
using Chokepoint.Reports.Text.Performing;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Text;

/// <summary>What could replace the chips of a deal: a line a workload and candidate, then what is known of supply.</summary>
internal static class SubstitutesText
{
    public static void Write(PageWriter page, DealSubstitutes substitutes)
    {
        if (substitutes.WhyNot == NotSubstituted.NotAsked)
            return;
        page.Heading("SUBSTITUTES AND SUPPLY");
        if (substitutes.WhyNot is { } why)
        {
            page.Line($"Not answered: {Say.Of(why)}.", 2, 2);
            return;
        }

        page.Line($"{(substitutes.IsAssumed ? "The deal names no workload, so those of its use are shown (assumed). " : "")}Chips that do the same work, with software as well tuned as an open engine can be: the median and the 80 % interval. The replaced chip runs the same kind of software. `substitute` has the other maturities, and why.", 2, 0);
        foreach (var group in substitutes.Replacements.SelectMany(r => r.Candidates.Select(c => (Replacement: r, Candidate: c))).GroupBy(p => p.Candidate.Chip))
        {
            var first = group.First().Candidate;
            page.Blank();
            page.Line($"{group.Key.Name}. Buying it: {PerformanceWords.Buying(first.Buying)}.", 2, 0, Tone.Strong);
            foreach (var (replacement, candidate) in group)
                Line(page, replacement.Work, candidate.At(Substitutes.Replaced));

            // Capacity is its own question: each word over the workloads, and the figures it rests on.
            var counted = group.Select(p => p.Candidate.At(Substitutes.Replaced)).Where(s => s.Count is not null).ToArray();
            if (counted.Length > 0)
                page.Line($"Capacity {string.Join("; or, by the workload, ", counted.Select(s => s.Capacity).Distinct().OrderDescending().Select(PerformanceWords.Of))}.", 4, 2, Tone.Caution);
            ReplacementText.Supply(page, first, 6);
        }
    }

    private static void Line(PageWriter page, Work work, Substitute one) =>
        page.Row(4, (work.Workload.Id, 32, Tone.Plain), (one.Count is { } count ? $"{PerformanceWords.Range(count)}; limited by {PerformanceWords.Of(one.Estimated.Estimate!.LimitedBy)}" : $"no count: {(one.Estimated.Refusal ?? work.Replaced.Refusal)?.Why}", 0, one.Count is null ? Tone.Caution : Tone.Strong));
}
