using Chokepoint.Facts;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Reports.Words;

/// <summary>The tests that made an answer, each in one line: for a yes those that hold, for an unknown those that lack something.</summary>
internal static class Reasons
{
    public static IEnumerable<string> Of(TraceStep root) => Deciding(root, root.Answer).Select(Line).Distinct(StringComparer.Ordinal);

    /// <summary>What would have to change for it not to hold, in words; null when nothing short would do.</summary>
    public static string? WouldTurn(TraceStep root)
    {
        var sets = Reversal.Of(root);
        return sets.Count == 0 ? null : string.Join("; or ", sets.Select(set => string.Join(" and ", set.Select(t => t.Answer == Answer.Yes ? $"not ({t.Asked})" : t.Asked))));
    }

    private static string Line(TraceStep test) => $"{Say.Match(test.Answer)}: {test.Asked}{(test.Found is { } found ? $" [{found}]" : "")}";

    private static IEnumerable<TraceStep> Deciding(TraceStep step, Answer answer)
    {
        if (step.Parts.Count == 0)
            return [step];
        return step.Asked switch
        {
            TraceStep.NotOf => Deciding(step.Parts[0], answer.Not()),
            TraceStep.AllOf => step.Parts.Where(p => answer != Answer.No || p.Answer == Answer.No).SelectMany(p => Deciding(p, p.Answer)),
            _ => step.Parts.Where(p => answer == Answer.No || p.Answer == answer).SelectMany(p => Deciding(p, p.Answer)),
        };
    }
}
