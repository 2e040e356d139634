using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Rules.Conditions;

/// <summary>The distinct tests of a rule book, each with a slot for its answer. Equal tests share a slot.</summary>
internal sealed class TestTable
{
    private readonly Dictionary<string, int> _byWords = new(StringComparer.Ordinal);
    private readonly Dictionary<object, int> _byReference = new(ReferenceEqualityComparer.Instance);
    private readonly List<Test> _tests = [];
    private readonly List<int> _others = [];
    private LineTest[] _lines = new LineTest[16];
    private int[] _lineSlots = new int[16];
    private int _lineCount;

    public IReadOnlyList<Test> Tests => _tests;

    /// <summary>The slots of the tests that are not about an item's figures.</summary>
    public IReadOnlyList<int> Others => _others;

    public int SlotOf(Test test)
    {
        if (_byReference.TryGetValue(test, out var slot))
            return slot;
        var words = test.Accept(TestWords.Instance);
        if (!_byWords.TryGetValue(words, out slot))
        {
            slot = _tests.Count;
            _byWords.Add(words, slot);
            Add(test, slot);
        }

        _byReference.Add(test, slot);
        return slot;
    }

    /// <summary>Answers all tests of an item's figures.</summary>
    public void AnswerLines(ReadOnlySpan<AmountRange> stated, Span<Answer> answers)
    {
        for (var i = 0; i < _lineCount; i++)
        {
            ref readonly var line = ref _lines[i];
            answers[_lineSlots[i]] = line.Measure == Measure.Density
                ? line.Dense(stated[(int)Measure.Tpp], stated[(int)Measure.DieArea])
                : line.Plain(stated[(int)line.Measure]);
        }
    }

    /// <summary>Answers all other tests.</summary>
    public void AnswerOthers(TestAnswers asker, Span<Answer> answers)
    {
        foreach (var slot in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_others))
            answers[slot] = _tests[slot].Accept(asker);
    }

    private void Add(Test test, int slot)
    {
        _tests.Add(test);
        if (test is not Test.Compare { Measure: not (Measure.Units or Measure.UnitsInPeriod or Measure.PercentComplete or Measure.DomesticShare) } compare)
        {
            _others.Add(slot);
            return;
        }

        if (_lineCount == _lines.Length)
        {
            var (lines, slots) = (new LineTest[_lineCount * 2], new int[_lineCount * 2]);
            _lines.AsSpan().CopyTo(lines);
            _lineSlots.AsSpan().CopyTo(slots);
            (_lines, _lineSlots) = (lines, slots);
        }

        _lines[_lineCount] = LineTest.Of(compare.Measure, compare.Bounds);
        _lineSlots[_lineCount++] = slot;
    }
}
