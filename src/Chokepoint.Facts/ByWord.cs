using System.Diagnostics.CodeAnalysis;

namespace Chokepoint.Facts;

/// <summary>Values by the members of a closed set; a member may have none.</summary>
public sealed class ByWord<TKey, TValue>
    where TKey : struct, Enum
{
    private readonly TValue?[] _values = new TValue?[Word<TKey>.Count];
    private readonly bool[] _given = new bool[Word<TKey>.Count];

    public static ByWord<TKey, TValue> Empty { get; } = new();

    /// <summary>The value, or the default of its type when there is none.</summary>
    public TValue? this[TKey key] => _values[Word<TKey>.IndexOf(key)];

    public bool Has(TKey key) => _given[Word<TKey>.IndexOf(key)];

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        value = _values[Word<TKey>.IndexOf(key)];
        return _given[Word<TKey>.IndexOf(key)];
    }

    /// <summary>The members that have a value, in the order of the set.</summary>
    public IEnumerable<TKey> Keys
    {
        get
        {
            for (var i = 0; i < _given.Length; i++)
            {
                if (_given[i])
                    yield return Word<TKey>.At(i);
            }
        }
    }

    public IEnumerable<TValue> Values
    {
        get
        {
            for (var i = 0; i < _given.Length; i++)
            {
                if (_given[i])
                    yield return _values[i]!;
            }
        }
    }

    /// <summary>The same values with one more, or another.</summary>
    public ByWord<TKey, TValue> With(TKey key, TValue value)
    {
        var copy = new ByWord<TKey, TValue>();
        _values.AsSpan().CopyTo(copy._values);
        _given.AsSpan().CopyTo(copy._given);
        copy._values[Word<TKey>.IndexOf(key)] = value;
        copy._given[Word<TKey>.IndexOf(key)] = true;
        return copy;
    }

    /// <summary>The same values without one.</summary>
    public ByWord<TKey, TValue> Without(TKey key)
    {
        var copy = new ByWord<TKey, TValue>();
        _values.AsSpan().CopyTo(copy._values);
        _given.AsSpan().CopyTo(copy._given);
        (copy._values[Word<TKey>.IndexOf(key)], copy._given[Word<TKey>.IndexOf(key)]) = (default, false);
        return copy;
    }

    /// <summary>The same values, and others for members that have none; null when a function gives none either.</summary>
    public ByWord<TKey, TValue> Filled(Func<TKey, TValue?> missing)
    {
        var copy = new ByWord<TKey, TValue>();
        for (var i = 0; i < _values.Length; i++)
        {
            copy._values[i] = _given[i] ? _values[i] : missing(Word<TKey>.At(i));
            copy._given[i] = _given[i] || copy._values[i] is not null;
        }

        return copy;
    }

    /// <summary>Makes values for the members that a function gives one for.</summary>
    public static ByWord<TKey, TValue> From(Func<TKey, (bool Given, TValue? Value)> value)
    {
        var made = new ByWord<TKey, TValue>();
        for (var i = 0; i < made._values.Length; i++)
            (made._given[i], made._values[i]) = value(Word<TKey>.At(i));
        return made;
    }
}
