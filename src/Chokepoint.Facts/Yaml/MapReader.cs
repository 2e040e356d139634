using Chokepoint.Diagnostics;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Quantities;
using Chokepoint.Facts.Time;

namespace Chokepoint.Facts.Yaml;

/// <summary>
/// Reads the keys of one mapping, each as what it must be, and collects every problem. <see cref="Close"/> reports the
/// keys that nobody asked for.
/// </summary>
internal sealed class MapReader
{
    // Mappings are short: looking along them is quicker than a table for each.
    private readonly IReadOnlyList<MapEntry> _entries;
    private readonly bool[] _taken;
    private readonly List<string> _asked = [];

    private MapReader(MapNode map, Problems problems)
    {
        Place = map.Place;
        Problems = problems;
        _entries = map.Entries;
        _taken = new bool[map.Entries.Count];
    }

    public Place Place { get; }

    public Problems Problems { get; }

    public IEnumerable<string> Keys => _entries.Select(e => e.Key);

    public static MapReader? Of(Node node, string what, Problems problems)
    {
        if (node is MapNode map)
            return new MapReader(map, problems);
        problems.Add("yaml.not-a-mapping", node.Place, $"{what} must be a mapping of keys, and is {node.Kind}", "Write `key: value` lines, with a plain colon and a space.");
        return null;
    }

    /// <summary>Reads the value of a key with a reader of its own.</summary>
    public Node? Take(string key)
    {
        _asked.Add(key);
        var at = IndexOf(key);
        if (at < 0)
            return null;
        _taken[at] = true;
        return _entries[at].Value;
    }

    public bool Has(string key) => IndexOf(key) >= 0;

    public Place PlaceOf(string key) => IndexOf(key) is >= 0 and var at ? _entries[at].Value.Place : Place;

    public Node? Need(string key)
    {
        var node = Take(key);
        if (node is null)
            Problems.Add("yaml.missing-key", Place, $"The key '{key}' is missing", $"Add `{key}: ...`.");
        return node;
    }

    public string NeedText(string key) => Need(key) is { } node ? Values.Text(node, key, Problems) ?? "" : "";

    public string? Text(string key) => Take(key) is { } node ? Values.Text(node, key, Problems) : null;

    /// <summary>An id: lower case letters, digits, hyphens and dots.</summary>
    public string NeedId(string key)
    {
        var node = Need(key);
        return node is null ? "" : Values.Id(node, key, Problems) ?? "";
    }

    public string? Id(string key) => Take(key) is { } node ? Values.Id(node, key, Problems) : null;

    public IReadOnlyList<string> Texts(string key) => Take(key) is { } node ? Values.Texts(node, key, Problems) : [];

    public IReadOnlyList<string> Ids(string key) => Take(key) is { } node ? Values.Ids(node, key, Problems) : [];

    public bool? YesNo(string key) => Take(key) is { } node ? Values.YesNo(node, key, Problems) : null;

    public Answer? Answer(string key) => Take(key) is { } node ? Values.Word<Answer>(node, key, Problems) : null;

    public T? Word<T>(string key)
        where T : struct, Enum
        => Take(key) is { } node ? Values.Word<T>(node, key, Problems) : null;

    public T NeedWord<T>(string key)
        where T : struct, Enum
        => Need(key) is { } node ? Values.Word<T>(node, key, Problems) ?? default : default;

    public IReadOnlyList<T> Words<T>(string key)
        where T : struct, Enum
        => Take(key) is { } node ? Values.Words<T>(node, key, Problems) : [];

    public DateOnly? Day(string key) => Take(key) is { } node ? Values.Day(node, key, Problems) : null;

    public DateOnly NeedDay(string key) => Need(key) is { } node ? Values.Day(node, key, Problems) ?? default : default;

    public IReadOnlyList<DateOnly> Days(string key) => Take(key) is { } node ? Values.Days(node, key, Problems) : [];

    public DaySpan? Span(string key) => Take(key) is { } node ? Values.Span(node, key, Problems) : null;

    public Amount? Amount(string key) => Take(key) is { } node ? Values.Amount(node, key, Problems) : null;

    public int? Whole(string key) => Take(key) is { } node ? Values.Whole(node, key, Problems) : null;

    public EvidenceClass? Evidence(string key) => Take(key) is { } node ? Values.Evidence(node, key, Problems) : null;

    public Cite? Cite(string key)
    {
        if (Take(key) is not { } node || Of(node, key, Problems) is not { } map)
            return null;
        var cite = new Cite(map.NeedText("text"), map.Id("source"), map.Evidence("evidence") ?? new EvidenceClass(EvidenceKind.Unverified));
        map.Close();
        return cite;
    }

    public Cite NeedCite(string key)
    {
        if (!Has(key))
            Need(key);
        return Cite(key) ?? new Cite("", null, new EvidenceClass(EvidenceKind.Unverified));
    }

    /// <summary>The readers of a list of mappings.</summary>
    public IEnumerable<MapReader> Maps(string key)
    {
        if (Take(key) is not { } node)
            return [];
        return Values.Items(node, key, Problems).Select(item => Of(item, $"An item of '{key}'", Problems)).OfType<MapReader>();
    }

    public MapReader? Map(string key) => Take(key) is { } node ? Of(node, $"'{key}'", Problems) : null;

    /// <summary>Reports keys that no part of the format knows.</summary>
    public void Close()
    {
        for (var i = 0; i < _taken.Length; i++)
        {
            if (_taken[i])
                continue;
            var entry = _entries[i];
            Problems.Add(
                "key.unknown",
                entry.KeyPlace,
                $"'{Shown.Short(entry.Key)}' is not known here",
                Slip(entry.Key) ?? Nearest.Remedy(entry.Key, _asked, $"Known here: {string.Join(", ", _asked.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}."));
        }
    }

    // A comma for a point, or a full-width colon, makes a key of what was meant as a value.
    private static string? Slip(string key) =>
        key.Length > 0 && key.All(char.IsAsciiDigit) ? "Write a point for the decimal sign and no thousands separator."
        : key.Contains('：', StringComparison.Ordinal) ? "Write a plain colon and a space (: ) instead of the full-width colon."
        : null;

    private int IndexOf(string key)
    {
        for (var i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Key == key)
                return i;
        }

        return -1;
    }
}
