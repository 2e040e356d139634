namespace Chokepoint.Diagnostics;

/// <summary>Input repeated in a message: shortened, control characters shown as blanks.</summary>
public static class Shown
{
    public static string Short(string text)
    {
        var clipped = text.Length > 60 ? text[..60] + "..." : text;
        return string.Create(clipped.Length, clipped, static (span, from) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = char.IsControl(from[i]) ? ' ' : from[i];
        });
    }
}
