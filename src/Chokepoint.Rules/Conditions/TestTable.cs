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
    private readonly List<int> _ofItem = [];
    private readonly List<int> _ofDeal = [];
    private readonly List<int> _ofParty = [];
    private readonly List<int> _roles = [];
    private LineTest[] _lines = new LineTest[16];
    private int[] _lineSlots = new int[16];
    private int _lineCount;

    public IReadOnlyList<Test> Tests => _tests;

    /// <summary>The slots of the tests that ask about the item and not about its figures.</summary>
    public IReadOnlyList<int> OfItem => _ofItem;

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

    /// <summary>Answers the other tests that ask only about the item.</summary>
    public void AnswerItem(TestAnswers asker, Span<Answer> answers) => Answer(_ofItem, asker, answers);

    /// <summary>Answers the tests that ask about the rest of the deal.</summary>
    public void AnswerDeal(TestAnswers asker, Span<Answer> answers) => Answer(_ofDeal, asker, answers);

    /// <summary>The answers of one party by itself, in the order of the tests that ask about a party.</summary>
    public Answer[] OfParty(PartyAnswers party)
    {
        var answers = new Answer[_ofParty.Count];
        for (var i = 0; i < answers.Length; i++)
            answers[i] = ((Test.OfParty)_tests[_ofParty[i]]).Accept(party);
        return answers;
    }

    /// <summary>Joins the answers of the deal's parties over the roles of each test; with nobody told in the roles it is unknown.</summary>
    public void AnswerParties(ReadOnlySpan<int> roles, ReadOnlySpan<Answer[]> parties, Span<Answer> answers)
    {
        for (var i = 0; i < _ofParty.Count; i++)
        {
            var (answer, told) = (Facts.Answer.No, false);
            var mask = _roles[i];
            for (var p = 0; p < parties.Length; p++)
            {
                if ((roles[p] & mask) == 0)
                    continue;
                told = true;
                answer = answer.Or(parties[p][i]);
            }

            answers[_ofParty[i]] = told ? answer : Facts.Answer.Unknown;
        }
    }

    private void Answer(List<int> slots, TestAnswers asker, Span<Answer> answers)
    {
        foreach (var slot in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(slots))
            answers[slot] = _tests[slot].Accept(asker);
    }

    private void Add(Test test, int slot)
    {
        _tests.Add(test);
        if (test is Test.OfParty ofParty)
        {
            _ofParty.Add(slot);
            _roles.Add(ofParty.Roles.Mask);
            return;
        }

        if (test is not Test.Compare compare || LineTest.IsOfDeal(compare.Measure))
        {
            (test is Test.Product or Test.Trait or Test.VendorHome ? _ofItem : _ofDeal).Add(slot);
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
