namespace Chokepoint.Reports.Text;

/// <summary>Lines of text, wrapped at a width in columns.</summary>
public sealed class TextPage
{
    /// <summary>The width of a page that goes to a file or a pipe.</summary>
    public const int Usual = 100;

    private readonly List<IReadOnlyList<Run>> _lines = [];

    public IReadOnlyList<IReadOnlyList<Run>> Lines => _lines;

    internal void Add(params Run[] runs) => _lines.Add(runs);

    /// <summary>The page without tones.</summary>
    public string Plain() => string.Concat(_lines.Select(line => string.Concat(line.Select(r => r.Text)).TrimEnd() + "\n"));
}
