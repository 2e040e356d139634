using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;

namespace Chokepoint.Rules.Conditions;

/// <summary>
/// A condition compiled to a flat array of nodes over the answers to its tests. Tests are asked once a subject and
/// shared by all conditions of the book.
/// </summary>
internal sealed class Program
{
    private readonly Node[] _nodes;

    private Program(Node[] nodes, Condition source) => (_nodes, Source) = (nodes, source);

    /// <summary>The condition it was compiled from, for the trace.</summary>
    public Condition Source { get; }

    private enum Op : byte
    {
        All,
        Any,
        Not,
        Test,
    }

    /// <summary>A node and the index of the node after its last part: parts follow their node.</summary>
    private readonly record struct Node(Op Op, int Slot, int End);

    public static Program Compile(Condition condition, TestTable tests)
    {
        var nodes = new List<Node>();
        Add(condition);
        return new Program([.. nodes], condition);

        void Add(Condition part)
        {
            var at = nodes.Count;
            nodes.Add(default);
            var (op, slot) = part.Match(
                all => Parts(Op.All, all.Parts),
                any => Parts(Op.Any, any.Parts),
                not => Parts(Op.Not, [not.Part]),
                test => (Op.Test, tests.SlotOf(test.Test)));
            nodes[at] = new Node(op, slot, nodes.Count);
        }

        (Op, int) Parts(Op op, IReadOnlyList<Condition> parts)
        {
            foreach (var part in parts)
                Add(part);
            return (op, 0);
        }
    }

    /// <summary>The answer, given the answers to the tests by slot.</summary>
    public Answer Run(ReadOnlySpan<Answer> tests) => Run(_nodes, 0, tests);

    /// <summary>Adds the slots of unknown tests that keep the condition from an answer.</summary>
    public void AddUnknown(ReadOnlySpan<Answer> tests, List<int> slots) => AddUnknown(0, tests, slots);

    private void AddUnknown(int at, ReadOnlySpan<Answer> tests, List<int> slots)
    {
        if (Run(_nodes, at, tests) != Answer.Unknown)
            return;
        var node = _nodes[at];
        if (node.Op == Op.Test)
        {
            slots.Add(node.Slot);
            return;
        }

        for (var part = at + 1; part < node.End; part = _nodes[part].End)
            AddUnknown(part, tests, slots);
    }

    private static Answer Run(Node[] nodes, int at, ReadOnlySpan<Answer> tests)
    {
        ref readonly var node = ref nodes[at];
        switch (node.Op)
        {
            case Op.Test:
                return tests[node.Slot];
            case Op.Not:
                return Run(nodes, at + 1, tests).Not();
            case Op.All:
                var least = Answer.Yes;
                for (var part = at + 1; part < node.End && least != Answer.No;)
                {
                    ref readonly var inner = ref nodes[part];
                    least = least.And(inner.Op == Op.Test ? tests[inner.Slot] : Run(nodes, part, tests));
                    part = inner.End;
                }

                return least;
            default:
                var most = Answer.No;
                for (var part = at + 1; part < node.End && most != Answer.Yes;)
                {
                    ref readonly var inner = ref nodes[part];
                    most = most.Or(inner.Op == Op.Test ? tests[inner.Slot] : Run(nodes, part, tests));
                    part = inner.End;
                }

                return most;
        }
    }
}
