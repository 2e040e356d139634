namespace Chokepoint.Reports.Text;

/// <summary>Lines of text for a reader of 100 columns.</summary>
public sealed class TextPage
{
    private readonly List<IReadOnlyList<Run>> _lines = [];

    public IReadOnlyList<IReadOnlyList<Run>> Lines => _lines;

    internal void Add(params Run[] runs) => _lines.Add(runs);

    /// <summary>The page without tones.</summary>
    public string Plain() => string.Concat(_lines.Select(line => string.Concat(line.Select(r => r.Text)).TrimEnd() + "\n"));
}
