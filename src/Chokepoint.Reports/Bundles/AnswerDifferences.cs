using System.Text.Json;

namespace Chokepoint.Reports.Bundles;

/// <summary>Compares two answers, value by value.</summary>
internal static class AnswerDifferences
{
    private static readonly string[] Ids = ["provision", "claim", "party", "input", "figure"];

    public static IReadOnlyList<AnswerDifference> Of(string then, string now)
    {
        using var one = JsonDocument.Parse(then);
        using var other = JsonDocument.Parse(now);
        return [.. Of("", one.RootElement, other.RootElement)];
    }

    private static IEnumerable<AnswerDifference> Of(string at, JsonElement then, JsonElement now)
    {
        if (then.ValueKind == JsonValueKind.Object && now.ValueKind == JsonValueKind.Object)
        {
            var keys = then.EnumerateObject().Select(p => p.Name).Union(now.EnumerateObject().Select(p => p.Name), StringComparer.Ordinal);
            return keys.SelectMany(key => Child($"{at}{(at.Length > 0 ? "." : "")}{key}", then.TryGetProperty(key, out var a) ? a : null, now.TryGetProperty(key, out var b) ? b : null));
        }

        if (then.ValueKind != JsonValueKind.Array || now.ValueKind != JsonValueKind.Array)
            return then.GetRawText() == now.GetRawText() ? [] : [new AnswerDifference(at.Length > 0 ? at : "the whole answer", then.GetRawText(), now.GetRawText())];

        // Items are compared by their id where they have one, so that one more does not shift all others; their order too.
        var (one, other) = (Keyed(then), Keyed(now));
        var shared = one.Keys.Where(other.ContainsKey).ToArray();
        IEnumerable<AnswerDifference> order = shared.SequenceEqual(other.Keys.Where(one.ContainsKey))
            ? [] : [new AnswerDifference($"{at} (order)", string.Join(", ", one.Keys), string.Join(", ", other.Keys))];
        return order.Concat(one.Keys.Union(other.Keys, StringComparer.Ordinal).SelectMany(key => Child($"{at}[{key}]", one.TryGetValue(key, out var a) ? a : null, other.TryGetValue(key, out var b) ? b : null)));
    }

    private static IEnumerable<AnswerDifference> Child(string at, JsonElement? then, JsonElement? now) => (then, now) switch
    {
        ({ } a, { } b) => Of(at, a, b),
        ({ } a, null) => [new AnswerDifference(at, a.GetRawText(), null)],
        (null, { } b) => [new AnswerDifference(at, null, b.GetRawText())],
        _ => [],
    };

    // An id that stands twice is numbered, so that no item hides another.
    private static Dictionary<string, JsonElement> Keyed(JsonElement array)
    {
        var keyed = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var item in array.EnumerateArray())
        {
            var id = IdOf(item) ?? $"#{keyed.Count}";
            var key = id;
            for (var i = 2; keyed.ContainsKey(key); i++)
                key = $"{id} #{i}";
            keyed.Add(key, item);
        }

        return keyed;
    }

    private static string? IdOf(JsonElement item) =>
        item.ValueKind == JsonValueKind.String ? item.GetString()
        : item.ValueKind == JsonValueKind.Object ? Ids.Select(id => item.TryGetProperty(id, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null).FirstOrDefault(id => id is not null)
        : null;
}
