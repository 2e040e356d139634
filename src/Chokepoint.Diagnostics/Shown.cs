namespace Chokepoint.Diagnostics;

/// <summary>Input repeated in a message: shortened, control characters shown as blanks.</summary>
public static class Shown
{
    public static string Short(string text) => Clean(text.Length > 60 ? text[..60] + "..." : text);

    /// <summary>The text with control characters and marks that turn the direction of writing shown as blanks.</summary>
    public static string Clean(string text) => string.Create(text.Length, text, static (span, from) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = char.IsControl(from[i]) || from[i] is '\u200E' or '\u200F' or '\u2028' or '\u2029' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' ? ' ' : from[i];
    });
}
