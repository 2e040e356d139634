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
        return
        [
            .. sides.Select((file, i) => (file.Shown, WithOrder(file.Text, i + 1))).Where(changed => changed.Item2 is not null).Select(changed => (changed.Shown, changed.Item2!)),
            (head.Shown, WithFormat(head.Text, format)),
        ];
    }

    private static int? FormatOf(string text) =>
        Line(text, "format:") is { } line && int.TryParse(line.Split('#')[0].Trim()["format:".Length..].Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var format) ? format : null;

    private static string? WithOrder(string text, int order) =>
        Line(text, "order:") is not null || Line(text, "title:") is not { } title ? null : text.Replace(title, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{title}\norder: {order}"), StringComparison.Ordinal);

    private static string WithFormat(string text, int format) =>
        text.Replace(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"format: {format}"), string.Create(System.Globalization.CultureInfo.InvariantCulture, $"format: {Layer.Format}"), StringComparison.Ordinal);

    private static string? Line(string text, string key) => text.Split('\n').Select(l => l.TrimEnd('\r')).FirstOrDefault(l => l.StartsWith(key, StringComparison.Ordinal));
}
