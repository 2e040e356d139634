using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;

namespace Chokepoint.Tests.Rules.Conditions;

/// <summary>The plain meaning of a condition: a second way to the answer of the compiled form.</summary>
internal static class TreeWalk
{
    public static Answer Answer(Condition condition, Func<Test, Answer> ask) => condition.Match(
        all => all.Parts.Select(p => Answer(p, ask)).Aggregate(Chokepoint.Facts.Answer.Yes, Answers.And),
        any => any.Parts.Select(p => Answer(p, ask)).Aggregate(Chokepoint.Facts.Answer.No, Answers.Or),
        not => Answer(not.Part, ask).Not(),
        test => ask(test.Test));
}
