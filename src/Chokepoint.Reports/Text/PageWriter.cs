using System.Text;
using Chokepoint.Diagnostics;

namespace Chokepoint.Reports.Text;

/// <summary>Writes a page: headings, wrapped paragraphs with a hanging indent, and rows of columns.</summary>
internal sealed class PageWriter(int width)
{
    // Between columns.
    private const int Gap = 3;
    private const int Narrowest = 20;
    private const int NarrowestColumn = 10;

    public TextPage Page { get; } = new();

    public void Blank() => Page.Add();

    public void Heading(string text)
    {
        if (Page.Lines.Count > 0)
            Blank();
        Page.Add(new Run(Shown.Clean(text), Tone.Heading));
    }

    /// <summary>Wraps a text; lines after the first stand further in.</summary>
    public void Line(string text, int indent = 0, int hang = 2, Tone tone = Tone.Plain, string lead = "", Tone leadTone = Tone.Strong)
    {
        var first = true;
        var room = width - indent - DisplayWidth.Of(lead);
        foreach (var line in Wrap(Shown.Clean(text), room, width - indent - hang))
        {
            if (first)
                Page.Add(new Run(new string(' ', indent), Tone.Plain), new Run(lead, leadTone), new Run(line, tone));
            else
                Page.Add(new Run(new string(' ', indent + hang), Tone.Plain), new Run(line, tone));
            first = false;
        }
    }

    /// <summary>A line that must stay whole, such as a command to be copied.</summary>
    public void Verbatim(string text, int indent, string lead) =>
        Page.Add(new Run(new string(' ', indent), Tone.Plain), new Run(lead, Tone.Faint), new Run(Shown.Clean(text), Tone.Faint));

    /// <summary>Columns of given widths, the last one wrapped under itself.</summary>
    public void Row(int indent, params (string Text, int Width, Tone Tone)[] cells)
    {
        var runs = new List<Run> { new(new string(' ', indent), Tone.Plain) };
        var at = indent;
        for (var i = 0; i < cells.Length - 1; i++)
        {
            var text = Shown.Clean(cells[i].Text);
            var pad = Math.Max(1, cells[i].Width - DisplayWidth.Of(text));
            runs.Add(new Run(text, cells[i].Tone));
            runs.Add(new Run(new string(' ', pad), Tone.Plain));
            at += DisplayWidth.Of(text) + pad;
        }

        var last = cells[^1];
        var first = true;
        foreach (var line in Wrap(Shown.Clean(last.Text), width - at, width - at))
        {
            if (first)
                Page.Add([.. runs, new Run(line, last.Tone)]);
            else
                Page.Add(new Run(new string(' ', at), Tone.Plain), new Run(line, last.Tone));
            first = false;
        }
    }

    /// <summary>Paragraphs side by side in columns of equal width.</summary>
    public void Columns(int indent, IReadOnlyList<IReadOnlyList<(string Text, Tone Tone)>> columns)
    {
        var room = (width - indent - (Gap * (columns.Count - 1))) / columns.Count;
        Columns(indent, [.. columns.Select(c => (room, c))]);
    }

    /// <summary>Paragraphs side by side, each column wrapped in its own room.</summary>
    public void Columns(int indent, IReadOnlyList<(int Room, IReadOnlyList<(string Text, Tone Tone)> Paragraphs)> columns)
    {
        var lines = columns.Select(c => c.Paragraphs.SelectMany(p => Wrap(Shown.Clean(p.Text), c.Room, c.Room, NarrowestColumn).Select(l => (Text: l, p.Tone))).ToArray()).ToArray();
        for (var i = 0; i < lines.Max(l => l.Length); i++)
        {
            var runs = new List<Run> { new(new string(' ', indent), Tone.Plain) };
            foreach (var (column, own) in columns.Zip(lines))
            {
                var (text, tone) = i < own.Length ? own[i] : ("", Tone.Plain);
                runs.Add(new Run(text, tone));
                runs.Add(new Run(new string(' ', Math.Max(1, column.Room + Gap - DisplayWidth.Of(text))), Tone.Plain));
            }

            Page.Add([.. runs]);
        }
    }

    private static IEnumerable<string> Wrap(string text, int firstWidth, int laterWidth, int narrowest = Narrowest)
    {
        var line = new StringBuilder();
        var used = 0;
        var room = Math.Max(narrowest, firstWidth);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Pieces))
        {
            var size = DisplayWidth.Of(word);
            if (used > 0 && used + 1 + size > room)
            {
                yield return line.ToString();
                line.Clear();
                used = 0;
                room = Math.Max(narrowest, laterWidth);
            }

            if (used > 0)
            {
                line.Append(' ');
                used++;
            }

            line.Append(word);
            used += size;
        }

        yield return line.ToString();
    }

    // A word longer than a line (a name, Chinese without blanks) is cut so that it cannot run over the edge. An address
    // stays whole: cut, it leads nowhere.
    private static IEnumerable<string> Pieces(string word)
    {
        const int longest = 60;
        if (word.Length < 400 && word.Contains('/', StringComparison.Ordinal) && word.Contains('.', StringComparison.Ordinal))
        {
            yield return word;
            yield break;
        }

        var piece = new StringBuilder();
        var used = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            var size = DisplayWidth.Of(rune);
            if (used + size > longest)
            {
                yield return piece.ToString();
                piece.Clear();
                used = 0;
            }

            piece.Append(rune.ToString());
            used += size;
        }

        yield return piece.ToString();
    }
}
