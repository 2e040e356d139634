using System.Globalization;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Quantities;
using Chokepoint.Facts.Time;

namespace Chokepoint.Facts.Yaml;

/// <summary>Reads one value as what it must be, or adds a problem and gives null.</summary>
internal static class Values
{
    public static string? Text(Node node, string key, Problems problems)
    {
        if (node is ScalarNode { Text.Length: > 0 } scalar)
            return scalar.Text;
        problems.Add("value.not-a-text", node.Place, $"'{key}' must be a text, and is {(node is ScalarNode ? "empty" : node.Kind)}", node.Place.Line == 0 ? "Write a value, or leave it out when it is not known." : "Write one line of text, in quotes when it holds ': ' or '#'.");
        return null;
    }

    public static string? Id(Node node, string key, Problems problems)
    {
        var text = Text(node, key, problems);
        if (text is null || text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.'))
            return text;
        problems.Add("id.form", node.Place, $"'{Shown.Short(text)}' is no id", "Ids are lower case letters, digits, hyphens and dots.");
        return null;
    }

    public static IReadOnlyList<Node> Items(Node node, string key, Problems problems)
    {
        if (node is ListNode list)
            return list.Items;
        problems.Add("value.not-a-list", node.Place, $"'{key}' must be a list, and is {node.Kind}", "Write `[a, b]` or one `- item` a line.");
        return [];
    }

    public static IReadOnlyList<string> Texts(Node node, string key, Problems problems) =>
        [.. Items(node, key, problems).Select(item => Text(item, key, problems)).OfType<string>()];

    public static IReadOnlyList<string> Ids(Node node, string key, Problems problems) =>
        [.. Items(node, key, problems).Select(item => Id(item, key, problems)).OfType<string>()];

    public static bool? YesNo(Node node, string key, Problems problems)
    {
        switch (Text(node, key, problems))
        {
            case "yes" or "true":
                return true;
            case "no" or "false":
                return false;
            case { } other:
                problems.Add("value.not-yes-or-no", node.Place, $"'{key}' must be yes or no, and is '{Shown.Short(other)}'", "Write yes or no; leave it out when it is not known.");
                return null;
            default:
                return null;
        }
    }

    public static T? Word<T>(Node node, string key, Problems problems)
        where T : struct, Enum
    {
        var text = Text(node, key, problems);
        if (text is null)
            return null;
        if (Facts.Word<T>.Parse(text) is { } word)
            return word;
        problems.Add("value.unknown-word", node.Place, $"'{Shown.Short(text)}' is no word for '{key}'", Nearest.Remedy(text, Facts.Word<T>.All, $"Write one of: {string.Join(", ", Facts.Word<T>.All)}."));
        return null;
    }

    public static IReadOnlyList<T> Words<T>(Node node, string key, Problems problems)
        where T : struct, Enum
    {
        var items = Items(node, key, problems);
        var words = new T[items.Count];
        var count = 0;
        foreach (var item in items)
        {
            if (Word<T>(item, key, problems) is { } word)
                words[count++] = word;
        }

        return count == words.Length ? words : words[..count];
    }

    public static DateOnly? Day(Node node, string key, Problems problems)
    {
        var text = Text(node, key, problems);
        if (text is null)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        problems.Add("date.form", node.Place, $"'{Shown.Short(text)}' is no day", "Write a day of the calendar as 2025-08-15.");
        return null;
    }

    public static IReadOnlyList<DateOnly> Days(Node node, string key, Problems problems)
    {
        var items = Items(node, key, problems);
        var days = new DateOnly[items.Count];
        var count = 0;
        foreach (var item in items)
        {
            if (Day(item, key, problems) is { } day)
                days[count++] = day;
        }

        return count == days.Length ? days : days[..count];
    }

    public static DaySpan? Span(Node node, string key, Problems problems)
    {
        if (node is not MapNode)
            return Day(node, key, problems) is { } day ? DaySpan.On(day) : null;
        var map = MapReader.Of(node, key, problems)!;
        var span = new DaySpan(map.Day("from"), map.Day("to"), map.Text("precision"));
        map.Close();
        if (span.From > span.To)
            problems.Add("date.order", node.Place, $"'{key}' ends ({span.To:O}) before it begins ({span.From:O})", "Swap the days.");
        return span;
    }

    public static Amount? Amount(Node node, string key, Problems problems)
    {
        var text = Text(node, key, problems);
        if (text is null)
            return null;
        if (Quantities.Amount.Parse(text) is { } amount)
            return amount;
        var remedy = text.Contains(',', StringComparison.Ordinal)
            ? "Write a point for the decimal sign and no thousands separator."
            : "Write digits with an optional point, at most six decimals and at most 10^12.";
        problems.Add("number.form", node.Place, $"'{Shown.Short(text)}' is no number for '{key}'", remedy);
        return null;
    }

    public static int? Whole(Node node, string key, Problems problems)
    {
        var text = Text(node, key, problems);
        if (text is null)
            return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            return value;
        problems.Add("number.form", node.Place, $"'{Shown.Short(text)}' is no whole number for '{key}'", "Write digits only, at most 2147483647.");
        return null;
    }

    public static EvidenceClass? Evidence(Node node, string key, Problems problems)
    {
        var text = Text(node, key, problems);
        if (text is null)
            return null;
        if (EvidenceClass.Parse(text) is { } known)
            return known;
        problems.Add("evidence.class", node.Place, $"'{Shown.Short(text)}' is no evidence class", "Write O, N, D, A(3), A(?), 2nd, analyst, computed or unverified.");
        return null;
    }
}
