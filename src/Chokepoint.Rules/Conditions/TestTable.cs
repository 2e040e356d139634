using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Rules.Conditions;

/// <summary>The distinct tests of a rule book, each with a slot for its answer. Equal tests share a slot.</summary>
internal sealed class TestTable
{
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);
    private readonly List<Test> _tests = [];

    private readonly List<(int Slot, LineTest Line)> _lines = [];
    private readonly List<int> _others = [];

    public IReadOnlyList<Test> Tests => _tests;

    /// <summary>The slots of the tests that are not about an item's figures.</summary>
    public IReadOnlyList<int> Others => _others;

    /// <summary>Answers all tests of an item's figures.</summary>
    public void AnswerLines(ReadOnlySpan<AmountRange> stated, Span<Answer> answers)
    {
        foreach (var (slot, line) in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_lines))
        {
            answers[slot] = line.Measure == Measure.Density
                ? line.Answer(stated[(int)Measure.Tpp], stated[(int)Measure.DieArea])
                : line.Answer(stated[(int)line.Measure], default);
        }
    }

    public int SlotOf(Test test)
    {
        var key = test.Accept(TestWords.Instance);
        if (!_slots.TryGetValue(key, out var slot))
        {
            slot = _tests.Count;
            _slots.Add(key, slot);
            _tests.Add(test);
            if (test is Test.Compare { Measure: not (Measure.Units or Measure.UnitsInPeriod or Measure.PercentComplete or Measure.DomesticShare) } compare)
                _lines.Add((slot, LineTest.Of(compare.Measure, compare.Bounds)));
            else
                _others.Add(slot);
        }

        return slot;
    }
}
