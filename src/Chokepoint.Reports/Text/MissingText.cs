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
            page.Line($"({Say.Of(missing.Input.Source)})", 2, 4, Tone.Faint, Say.Plain(missing.Input.Name) + " ");
            foreach (var effect in missing.Effects)
                page.Line($"{Values(effect)}: {string.Join("; ", effect.Sides.Select(s => $"{Title(s.Jurisdiction, judgement)} {Say.Short(s.Strength)}"))}; {Say.Of(effect.Outcome)}{(effect.WorstPossible > effect.Outcome ? $", possibly {Say.Of(effect.WorstPossible)}" : "")}", 4, 2);
        }

        foreach (var missing in judgement.Missing.Where(m => m.Effects.Count <= 1))
            page.Line($"({Say.Of(missing.Input.Source)}): {Bearing(missing, judgement.Verdict)}", 2, 4, Tone.Plain, Say.Plain(missing.Input.Name) + " ");
    }

    internal static string Values(InputEffect effect) => string.Join(" or ", effect.Values.Select(Say.Plain));

    internal static string Bearing(MissingInput missing, Verdict verdict)
    {
        var provisions = string.Join(", ", missing.Provisions.Distinct(StringComparer.Ordinal));
        if (missing.Input.Source == InputSource.NotTold && missing.Effects.Count == 1)
            return $"bears on {provisions}, changes no range by itself";
        var highest = verdict.Sides.SelectMany(s => s.Findings).Where(f => missing.Provisions.Contains(f.Provision)).Select(f => f.Strength.High).Max();
        return $"whether {provisions} {(missing.Provisions.Count == 1 ? "applies" : "apply")}{(highest is { } high ? $" (up to {high})" : "")}";
    }

    private static string Title(string jurisdiction, Judgement judgement) => judgement.Verdict.Sides.First(s => s.Jurisdiction.Id == jurisdiction).Jurisdiction.Title;
}
