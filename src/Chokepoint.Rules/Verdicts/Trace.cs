using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Rules.Conditions;
using Chokepoint.Rules.Deals;

namespace Chokepoint.Rules.Verdicts;

/// <summary>The record of a judgement: the condition and the answer to each of its tests, as they were when it was made.</summary>
public sealed class Trace
{
    private readonly Answer[] _answers;
    private readonly TestTable _tests;
    private readonly Subject _subject;
    private readonly Condition _condition;
    private readonly IReadOnlyList<Program> _programs;

    internal Trace(Condition condition, IReadOnlyList<Program> programs, TestTable tests, Answer[] answers, Subject subject) =>
        (_condition, _programs, _tests, _answers, _subject) = (condition, programs, tests, answers, subject);

    /// <summary>What was asked besides the condition: the side's gate, priorities, whether the text was seen.</summary>
    internal IReadOnlyList<TraceStep> Beside { get; init; } = [];

    /// <summary>The judgement as a tree, each part with its answer, and each test with what was found.</summary>
    public TraceStep Root()
    {
        var condition = Step(_condition);
        return Beside.Count == 0 ? condition : new TraceStep(TraceStep.AllOf, Beside.Aggregate(condition.Answer, (least, step) => least.And(step.Answer)), null, [condition, .. Beside]);
    }

    /// <summary>The inputs that keep it from an answer, of tests that could change it.</summary>
    public IReadOnlyList<Input> Missing()
    {
        var asker = new TestInputs(_subject);
        return [.. Unknown().SelectMany(test => test.Accept(asker)).Distinct()];
    }

    /// <summary>The tests without an answer that could change it.</summary>
    internal IEnumerable<Test> Unknown()
    {
        var slots = new List<int>();
        foreach (var program in _programs)
            program.AddUnknown(_answers, slots);
        return slots.Select(slot => _tests.Tests[slot]);
    }

    private Answer AnswerOf(Condition condition) => condition.Match(
        all => all.Parts.Aggregate(Answer.Yes, (least, part) => least.And(AnswerOf(part))),
        any => any.Parts.Aggregate(Answer.No, (most, part) => most.Or(AnswerOf(part))),
        not => AnswerOf(not.Part).Not(),
        test => _answers[_tests.SlotOf(test.Test)]);

    private TraceStep Step(Condition condition) => condition.Match(
        all => new TraceStep(TraceStep.AllOf, AnswerOf(condition), null, [.. all.Parts.Select(Step)]),
        any => new TraceStep(TraceStep.AnyOf, AnswerOf(condition), null, [.. any.Parts.Select(Step)]),
        not => new TraceStep(TraceStep.NotOf, AnswerOf(condition), null, [Step(not.Part)]),
        test => new TraceStep(test.Test.Accept(TestWords.Instance), AnswerOf(condition), test.Test.Accept(new TestFindings(_subject)), []));
}
