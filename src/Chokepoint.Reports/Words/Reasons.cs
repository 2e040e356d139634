using Chokepoint.Facts;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Reports.Words;

/// <summary>The tests that made an answer, each in one line: for a yes those that hold, for an unknown those that lack something.</summary>
internal static class Reasons
{
    public static IEnumerable<string> Of(TraceStep root) => Deciding(root, root.Answer, false).Distinct(StringComparer.Ordinal);

    /// <summary>The tests whose answers would have to be otherwise for it not to hold; null when nothing short would do.</summary>
    public static string? WouldTurn(TraceStep root)
    {
        var sets = Reversal.Of(root);
        return sets.Count == 0 ? null : string.Join("; or ", sets.Select(set => string.Join(" and ", set.Select(t => t.Asked))));
    }

    // What a rule excludes is said as such: that it is not so speaks for the answer.
    private static string Line(TraceStep test, bool excluded) =>
        $"{(excluded && test.Answer == Answer.No ? "not" : Say.Match(test.Answer))}: {test.Asked}{(test.Found is { } found ? $" [{found}]" : "")}{(excluded && test.Answer != Answer.No ? ", which is excluded" : "")}";

    private static IEnumerable<string> Deciding(TraceStep step, Answer answer, bool excluded)
    {
        if (step.Parts.Count == 0)
            return [Line(step, excluded)];
        return step.Asked switch
        {
            TraceStep.NotOf => Deciding(step.Parts[0], answer.Not(), !excluded),
            TraceStep.AllOf => step.Parts.Where(p => answer != Answer.No || p.Answer == Answer.No).SelectMany(p => Deciding(p, p.Answer, excluded)),
            _ => step.Parts.Where(p => answer == Answer.No || p.Answer == answer).SelectMany(p => Deciding(p, p.Answer, excluded)),
        };
    }
}
