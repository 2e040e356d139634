using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Conditions;
using CsCheck;

namespace Chokepoint.Tests.Rules.Conditions;

public sealed class ProgramTests
{
    private static readonly Test[] Tests =
    [
        new Test.Compare(Measure.Tpp, new Bounds(Amount.Exactly(4800), true, null, false)),
        new Test.Compare(Measure.Density, new Bounds(Amount.Exactly(3.2m), true, null, false)),
        new Test.Trait(ChipTrait.Datacenter, true),
        WordTests.In(DealField.Site, [SiteState.New, SiteState.Expanded]),
        new Test.Knows(EndUse.Supercomputer),
        new Test.Certified("lab-test"),
    ];

    private static readonly Gen<Condition> Tree = Gen.Recursive<Condition>((depth, tree) => depth > 4
        ? Leaf
        : Gen.Frequency(
            (3, Leaf),
            (2, tree.Array[0, 4].Select(p => (Condition)new Condition.All(p))),
            (2, tree.Array[0, 4].Select(p => (Condition)new Condition.Any(p))),
            (1, tree.Select(p => (Condition)new Condition.Not(p)))));

    private static Gen<Condition> Leaf => Pick.OneOf(Tests).Select(t => (Condition)new Condition.Is(t));

    private static readonly Gen<Answer[]> Answered = Gen.Enum<Answer>().Array[Tests.Length];

    [Fact]
    public void The_compiled_form_agrees_with_the_tree_walk_on_any_condition() =>
        Gen.Select(Tree, Answered).Sample((condition, answers) =>
        {
            var table = new TestTable();
            var program = Program.Compile(condition, table);
            var slots = table.Tests.Select(t => answers[Array.IndexOf(Tests, t)]).ToArray();
            return program.Run(slots) == TreeWalk.Answer(condition, t => answers[Array.IndexOf(Tests, t)]);
        });

    [Fact]
    public void Telling_an_unknown_never_turns_a_settled_answer() =>
        Gen.Select(Tree, Answered, Gen.Int[0, Tests.Length - 1], Pick.OneOf(Answer.Yes, Answer.No)).Sample((condition, answers, at, told) =>
        {
            var table = new TestTable();
            var program = Program.Compile(condition, table);
            Answer Run() => program.Run([.. table.Tests.Select(t => answers[Array.IndexOf(Tests, t)])]);
            var before = Run();
            if (answers[at] != Answer.Unknown || before == Answer.Unknown)
                return true;
            answers[at] = told;
            return Run() == before;
        });

    [Fact]
    public void All_of_nothing_holds_and_any_of_nothing_does_not()
    {
        var table = new TestTable();
        Assert.Equal(Answer.Yes, Program.Compile(new Condition.All([]), table).Run([]));
        Assert.Equal(Answer.No, Program.Compile(new Condition.Any([]), table).Run([]));
    }

    [Fact]
    public void Equal_tests_share_a_slot()
    {
        var table = new TestTable();
        Assert.Equal(table.SlotOf(new Test.Knows(EndUse.Fab)), table.SlotOf(new Test.Knows(EndUse.Fab)));
        Assert.NotEqual(table.SlotOf(new Test.Knows(EndUse.Fab)), table.SlotOf(new Test.Knows(EndUse.Wmd)));
    }
}
