using Chokepoint.Reports.Words;
using Chokepoint.Rules.Deals;
using Chokepoint.Rules.Questions;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Reports.Text;

/// <summary>What is not known, and what it would decide.</summary>
internal static class MissingText
{
    public static void Write(PageWriter page, Judgement judgement)
    {
        if (judgement.Missing.Count == 0)
            return;
        page.Heading("NOT KNOWN, AND WHAT IT WOULD DECIDE");
        foreach (var missing in judgement.Missing.Where(m => m.Effects.Count > 1))
        {
            page.Line($"({Say.Of(missing.Input.Source)})", 2, 4, Tone.Faint, missing.Input.Name + " ");
            foreach (var effect in missing.Effects)
                page.Line($"{Values(effect)}: {string.Join("; ", effect.Sides.Select(s => $"{Title(s.Jurisdiction, judgement)} {Say.Short(s.Strength)}"))}; {Say.Of(effect.Outcome)}{(effect.WorstPossible > effect.Outcome ? $", possibly {Say.Of(effect.WorstPossible)}" : "")}", 4, 2);
        }

        foreach (var (names, bearing) in Grouped(judgement))
            page.Line($"{names}: {bearing}.", 2, 4);
    }

    /// <summary>Inputs that move no range by themselves, those that bear on the same thing together.</summary>
    internal static IEnumerable<(string Names, string Bearing)> Grouped(Judgement judgement)
    {
        var rest = judgement.Missing.Where(m => m.Effects.Count <= 1).ToArray();
        var told = rest.Where(m => m.Input.Source == InputSource.NotTold && m.Effects.Count == 1).ToArray();
        if (told.Length > 0)
            yield return ($"{string.Join(", ", told.Select(m => m.Input.Name))} ({Say.Of(InputSource.NotTold)})", $"bear on {string.Join(", ", told.SelectMany(m => m.Provisions).Distinct(StringComparer.Ordinal))}; none moves a range by itself");
        foreach (var same in rest.Except(told).GroupBy(m => (m.Input.Source, Bearing(m, judgement.Verdict))))
            yield return ($"{string.Join(", ", same.Select(m => m.Input.Name))} ({Say.Of(same.Key.Source)})", same.Key.Item2);
    }

    internal static string Values(InputEffect effect) => string.Join(" or ", effect.Values.Select(Say.Plain));

    internal static string Bearing(MissingInput missing, Verdict verdict)
    {
        var provisions = string.Join(", ", missing.Provisions.Distinct(StringComparer.Ordinal));
        var highest = verdict.Sides.SelectMany(s => s.Findings).Where(f => missing.Provisions.Contains(f.Provision)).Select(f => f.Strength.High).Max();
        return $"whether {provisions} {(missing.Provisions.Count == 1 ? "applies" : "apply")}{(highest is { } high ? $" (up to {high})" : "")}";
    }

    private static string Title(string jurisdiction, Judgement judgement) => judgement.Verdict.Sides.First(s => s.Jurisdiction.Id == jurisdiction).Jurisdiction.Title;
}
