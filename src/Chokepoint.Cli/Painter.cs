using Chokepoint.Reports.Text;
using Spectre.Console;

namespace Chokepoint.Cli;

/// <summary>Colours a page on a terminal that has colours.</summary>
internal static class Painter
{
    public static void Paint(TextPage page)
    {
        foreach (var line in page.Lines)
        {
            foreach (var run in line)
                AnsiConsole.Write(new Text(run.Text, StyleOf(run.Tone)));
            AnsiConsole.WriteLine();
        }
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Plain => Style.Plain,
        Tone.Heading => new Style(Color.Blue, decoration: Decoration.Bold),
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Caution => new Style(Color.Olive),
        Tone.Bad => new Style(Color.Maroon, decoration: Decoration.Bold),
        Tone.Faint => new Style(Color.Grey),
    };
}
