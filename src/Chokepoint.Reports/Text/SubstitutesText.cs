using Chokepoint.Application.Assessing;
using Chokepoint.Application.Performing;
using Chokepoint.Facts.Chips;
using Chokepoint.Performance.Substitution;
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
        var candidates = substitutes.Replacements[0].Substitutes.Select(s => s.Candidate).Distinct().ToArray();
        foreach (var candidate in candidates)
        {
            page.Blank();
            page.Line($"{candidate.Name}.", 2, 0, Tone.Strong);
            foreach (var replacement in substitutes.Replacements)
                Line(page, replacement, candidate);
            Supply(page, substitutes.Replacements.SelectMany(r => r.Substitutes).Where(s => s.Candidate == candidate && s.Maturity == Substitutes.Replaced).ToArray());
        }
    }

    private static void Line(PageWriter page, Replacement replacement, Chip candidate)
    {
        var one = replacement.Substitutes.First(s => s.Candidate == candidate && s.Maturity == Substitutes.Replaced);
        page.Row(4, (replacement.Workload.Id, 32, Tone.Plain), (one.Count is { } count ? $"{PerformanceWords.Range(count)}; limited by {PerformanceWords.Of(one.Estimated.Estimate!.LimitedBy)}" : $"no count: {(one.Estimated.Refusal ?? replacement.Replaced.Refusal)?.Why}", 0, one.Count is null ? Tone.Caution : Tone.Strong));
    }

    // Capacity is its own question: the worst word over the workloads, and the figures it rests on.
    private static void Supply(PageWriter page, Substitute[] substitutes)
    {
        var counted = substitutes.Where(s => s.Count is not null).ToArray();
        if (counted.Length > 0)
            page.Line($"Capacity {string.Join("; or, by the workload, ", counted.Select(s => s.Capacity).Distinct().OrderDescending().Select(PerformanceWords.Of))}.", 4, 2, Tone.Caution);
        foreach (var figure in substitutes[0].Supply)
            page.Line($"{PerformanceWords.Of(figure.Kind)} {figure.Period}: {PerformanceWords.Range(figure)} chips{(figure.Families.Count > 1 ? " of all its kinds" : "")} ({figure.Note}; known {Say.Day(figure.Known)}; {figure.Source})", 6, 2, Tone.Faint);
    }
}
