using Chokepoint.Facts.Conditions;

namespace Chokepoint.Rules.Conditions;

/// <summary>The distinct tests of a rule book, each with a slot for its answer. Equal tests share a slot.</summary>
internal sealed class TestTable
{
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);
    private readonly List<Test> _tests = [];

    public IReadOnlyList<Test> Tests => _tests;

    public int SlotOf(Test test)
    {
        var key = test.Accept(TestWords.Instance);
        if (!_slots.TryGetValue(key, out var slot))
        {
            slot = _tests.Count;
            _slots.Add(key, slot);
            _tests.Add(test);
        }

        return slot;
    }
}
