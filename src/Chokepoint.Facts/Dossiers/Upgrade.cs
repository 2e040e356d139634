using System.Globalization;
using Chokepoint.Diagnostics;

namespace Chokepoint.Facts.Dossiers;

/// <summary>
/// Brings the files of an older format to the present one, as texts: comments and order stay. Format 2 says of each
/// jurisdiction where it stands in an answer (`order`); until then it stood by its id, the last first.
/// </summary>
public static class Upgrade
{
    /// <summary>The files to write anew, dossier.yaml last: while it names the old format the upgrade can be begun again.</summary>
    /// <param name="folder">A dossier's folder.</param>
    /// <param name="problems">Takes why it cannot be upgraded.</param>
    public static IReadOnlyList<(string Path, string Text)> Of(string folder, Problems problems)
    {
        if (DossierFolder.Open(folder, problems) is not { } dossier)
            return [];
        if (dossier.Files.FirstOrDefault(f => f.Path == DossierLoader.Head) is not { } head || FormatOf(head.Text) is not { } format)
        {
            problems.Add("dossier.no-format", Place.Of(folder), $"The folder holds no {DossierLoader.Head} with a format", "Name the folder of a dossier.");
            return [];
        }

        if (format > Layer.Format)
            problems.Add("dossier.newer-format", Place.Of(head.Shown), $"The dossier has format {format}; this program knows up to {Layer.Format}", "Install a newer chokepoint.");
        if (problems.Any || format == Layer.Format)
            return [];
        var sides = dossier.Files.Where(f => f.Path.Replace('\\', '/').StartsWith("jurisdictions/", StringComparison.Ordinal)).OrderByDescending(f => f.Path, StringComparer.Ordinal).ToArray();
        var changed = new List<(string, string)>();
        foreach (var (file, i) in sides.Select((f, i) => (f, i)))
        {
            if (Find(file.Text, Order) >= 0)
                continue;
            if (Find(file.Text, Title) is >= 0 and var title)
                changed.Add((file.Shown, Edited(file.Text, lines => lines.Insert(title + 1, Line(Order, i + 1)))));
            else
                problems.Add("upgrade.no-title", new Place(file.Shown, 1, 1), "The file has no line `title: ...` at its left edge, beside which `order` could be written", $"Write `{Line(Order, i + 1)}` into it yourself, and begin again.");
        }

        if (problems.Any)
            return [];
        changed.Add((head.Shown, Edited(head.Text, lines =>
        {
            var at = Find(head.Text, Format);
            lines[at] = Line(Format, Layer.Format) + (lines[at].IndexOf('#', StringComparison.Ordinal) is >= 0 and var note ? "   " + lines[at][note..] : "");
        })));
        return changed;
    }

    private const string Format = "format:";
    private const string Order = "order:";
    private const string Title = "title:";

    private static int? FormatOf(string text) =>
        Find(text, Format) is >= 0 and var at && int.TryParse(text.Split('\n')[at][Format.Length..].Split('#')[0].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var format) ? format : null;

    private static string Line(string key, int value) => string.Create(CultureInfo.InvariantCulture, $"{key} {value}");

    // Only a key at the left edge is one of the file itself.
    private static int Find(string text, string key) => Array.FindIndex(text.Split('\n'), l => l.StartsWith(key, StringComparison.Ordinal));

    private static string Edited(string text, Action<List<string>> edit)
    {
        var lines = text.Split('\n').ToList();
        edit(lines);
        return string.Join('\n', lines);
    }
}
