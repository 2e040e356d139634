using System.Text.Json;

namespace Chokepoint.Reports.Bundles;

/// <summary>Compares two answers, value by value.</summary>
internal static class AnswerDifferences
{
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

        if (then.ValueKind == JsonValueKind.Array && now.ValueKind == JsonValueKind.Array)
        {
            // Items are compared by their id where they have one, so that one more does not shift all others.
            var (one, other) = (Keyed(then), Keyed(now));
            return one.Keys.Union(other.Keys, StringComparer.Ordinal).SelectMany(key => Child($"{at}[{key}]", one.TryGetValue(key, out var a) ? a : null, other.TryGetValue(key, out var b) ? b : null));
        }

        return then.GetRawText() == now.GetRawText() ? [] : [new AnswerDifference(at, then.GetRawText(), now.GetRawText())];
    }

    private static IEnumerable<AnswerDifference> Child(string at, JsonElement? then, JsonElement? now) => (then, now) switch
    {
        ({ } a, { } b) => Of(at, a, b),
        ({ } a, null) => [new AnswerDifference(at, a.GetRawText(), null)],
        (null, { } b) => [new AnswerDifference(at, null, b.GetRawText())],
        _ => [],
    };

    private static Dictionary<string, JsonElement> Keyed(JsonElement array)
    {
        var keyed = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var (item, i) in array.EnumerateArray().Select((item, i) => (item, i)))
        {
            var id = item.ValueKind == JsonValueKind.Object ? item.EnumerateObject().Where(p => p.Name is "provision" or "claim" or "party" or "input" or "figure" && p.Value.ValueKind == JsonValueKind.String).Select(p => p.Value.GetString()).FirstOrDefault()
                : item.ValueKind == JsonValueKind.String ? item.GetString() : null;
            if (id is null || !keyed.TryAdd(id, item))
                keyed[$"{i}"] = item;
        }

        return keyed;
    }
}
