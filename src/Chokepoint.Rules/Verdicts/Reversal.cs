using Chokepoint.Facts;

namespace Chokepoint.Rules.Verdicts;

/// <summary>What would have to change for an answer to turn: the smallest sets of tests whose answers would have to be the other way.</summary>
public static class Reversal
{
    private const int MostSets = 6;
    private const int MostTests = 3;

    /// <summary>Sets of tests to turn, smallest first; any one set is enough.</summary>
    public static IReadOnlyList<IReadOnlyList<TraceStep>> Of(TraceStep root) =>
        [.. Turn(root, root.Answer != Answer.Yes).Where(s => s.Count <= MostTests).OrderBy(s => s.Count).Take(MostSets)];

    // The sets of tests that give the part the wanted answer; a part that has it already needs none.
    private static IEnumerable<IReadOnlyList<TraceStep>> Turn(TraceStep step, bool wanted)
    {
        if (step.Answer == Answers.Of(wanted))
            return [[]];

        // A test that is unknown cannot be promised to turn.
        if (step.Parts.Count == 0)
            return step.Answer == Answer.Unknown ? [] : [[step]];
        return step.Asked switch
        {
            TraceStep.NotOf => Turn(step.Parts[0], !wanted),
            TraceStep.AllOf => wanted ? Together(step.Parts, wanted) : step.Parts.SelectMany(p => Turn(p, wanted)),
            _ => wanted ? step.Parts.SelectMany(p => Turn(p, wanted)) : Together(step.Parts, wanted),
        };
    }

    private static IEnumerable<IReadOnlyList<TraceStep>> Together(IReadOnlyList<TraceStep> parts, bool wanted)
    {
        IEnumerable<IReadOnlyList<TraceStep>> sets = [[]];
        foreach (var part in parts)
        {
            var turns = Turn(part, wanted).ToArray();
            sets = sets.SelectMany(set => turns.Select(turn => (IReadOnlyList<TraceStep>)[.. set.Concat(turn).Distinct()])).Where(s => s.Count <= MostTests).ToArray();
        }

        return sets;
    }
}
