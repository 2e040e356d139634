using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Time;

namespace Chokepoint.Reports.Bundles;

/// <summary>Reads a bundle back, in memory and within limits, and tells everything that is wrong with it.</summary>
public static class BundleReader
{
    private const int MostEntries = 100_000;
    private const long MostBytes = 500_000_000;
    private const string Again = "Take the bundle as it was written, or write it again with `assess --bundle`.";

    public static Checked<EvidenceBundle> Read(Stream stream, string name)
    {
        var problems = new Problems();
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            var files = Files(zip, name, problems);
            return Checked<EvidenceBundle>.From(files is null ? null : Of(files, name, problems), problems);
        }
        catch (InvalidDataException e)
        {
            problems.Add("bundle.no-zip", Place.Of(name), $"This is no readable ZIP: {e.Message.TrimEnd('.')}", Again);
            return Checked<EvidenceBundle>.From(null, problems);
        }
    }

    private static Dictionary<string, byte[]>? Files(ZipArchive zip, string name, Problems problems)
    {
        // Lengths are what the ZIP states, and may be anything.
        if (zip.Entries.Count > MostEntries || zip.Entries.Any(e => e.Length is < 0 or > MostBytes) || zip.Entries.Sum(e => (decimal)e.Length) > MostBytes)
        {
            problems.Add("bundle.too-large", Place.Of(name), $"The bundle holds more than {MostEntries} files or {MostBytes} bytes", Again);
            return null;
        }

        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var left = MostBytes;
        foreach (var entry in zip.Entries.Where(e => !e.FullName.EndsWith('/')))
        {
            // The length that an entry states may be a lie: reading stops where it says.
            using var content = entry.Open();
            var bytes = new byte[entry.Length];
            var read = content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (read < bytes.Length || content.ReadByte() >= 0 || (left -= read) < 0)
                problems.Add("bundle.entry", Place.Of($"{name}: {Shown.Short(entry.FullName)}"), "The file is not as long as the ZIP says", Again);
            else if (!files.TryAdd(entry.FullName, bytes))
                problems.Add("bundle.twice", Place.Of($"{name}: {Shown.Short(entry.FullName)}"), "The file stands twice in the bundle", Again);
        }

        return files;
    }

    private static EvidenceBundle? Of(Dictionary<string, byte[]> files, string name, Problems problems)
    {
        if (Manifest(files, name, problems) is not { } manifest)
            return null;
        foreach (var (path, fingerprint) in manifest.Files.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            if (!files.TryGetValue(path, out var bytes))
                problems.Add("bundle.missing", Place.Of($"{name}: {Shown.Short(path)}"), "The manifest names this file and the bundle does not hold it", Again);
            else if (BundleWriter.Fingerprint(bytes) != fingerprint)
                problems.Add("bundle.changed", Place.Of($"{name}: {Shown.Short(path)}"), "The file is not the one that was written: its fingerprint differs", Again);
        }

        foreach (var path in files.Keys.Where(p => p != BundleManifest.Name && !manifest.Files.ContainsKey(p)).Order(StringComparer.Ordinal))
            problems.Add("bundle.extra", Place.Of($"{name}: {Shown.Short(path)}"), "The manifest does not name this file", Again);
        foreach (var needed in new[] { BundleManifest.Answer, BundleManifest.Page, BundleManifest.Evidence }.Where(n => !manifest.Files.ContainsKey(n)))
            problems.Add("bundle.no-answer", Place.Of(name), $"The bundle holds no {needed}", Again);
        foreach (var path in manifest.Files.Keys.Where(p => p.StartsWith(BundleManifest.Facts, StringComparison.Ordinal) && !IsOfLayer(p, manifest.Overlays.Count)))
            problems.Add("bundle.layer", Place.Of($"{name}: {Shown.Short(path)}"), "The file belongs to no layer of facts that the manifest names", Again);
        if (manifest.On is null || manifest.Known is null)
            problems.Add("bundle.no-day", Place.Of($"{name}: {BundleManifest.Name}"), "The manifest does not say on which day, and what was known by which", Again);
        if (problems.Any)
            return null;
        return new EvidenceBundle(
            new BundleQuestion(files.TryGetValue(BundleManifest.Case, out var text) ? Text(text, name, BundleManifest.Case, problems) : null, manifest.Fields),
            new TwoClocks(manifest.On!.Value, manifest.Known!.Value),
            manifest.Program ?? "unknown",
            manifest.Dossier ?? "unknown",
            manifest.Overlays,
            manifest.Without,
            Facts(files, manifest, name, problems),
            Json(files[BundleManifest.Answer], name, BundleManifest.Answer, problems),
            Text(files[BundleManifest.Page], name, BundleManifest.Page, problems),
            Text(files[BundleManifest.Evidence], name, BundleManifest.Evidence, problems));
    }

    private static bool IsOfLayer(string path, int overlays) =>
        path[BundleManifest.Facts.Length..].Split('/') is [var layer, _, ..] && int.TryParse(layer, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= overlays;

    private static BundleManifest? Manifest(Dictionary<string, byte[]> files, string name, Problems problems)
    {
        var place = Place.Of($"{name}: {BundleManifest.Name}");
        if (!files.TryGetValue(BundleManifest.Name, out var bytes))
        {
            problems.Add("bundle.no-manifest", Place.Of(name), $"The ZIP holds no {BundleManifest.Name}: it is no evidence bundle", Again);
            return null;
        }

        try
        {
            // A newer format may have other keys: its number is read first.
            using var document = JsonDocument.Parse(bytes);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("bundle", out var kind) || kind.ValueKind != JsonValueKind.String || kind.GetString() != BundleManifest.Kind)
            {
                problems.Add("bundle.kind", place, $"The manifest does not say `\"bundle\": \"{BundleManifest.Kind}\"`", Again);
                return null;
            }

            if (!document.RootElement.TryGetProperty("format", out var format) || format.ValueKind != JsonValueKind.Number || !format.TryGetInt32(out var number) || number != BundleManifest.Newest)
            {
                problems.Add("bundle.format", place, $"The bundle has format {Shown.Short(format.ValueKind == JsonValueKind.Undefined ? "none" : format.GetRawText())}; this program reads format {BundleManifest.Newest}", "Use the version of chokepoint that wrote it; the manifest names it.");
                return null;
            }

            var manifest = JsonSerializer.Deserialize(bytes, BundleJson.Default.BundleManifest);
            if (manifest is not { Files: not null, Fields: not null, Overlays: not null, Without: not null } || manifest.Files.Values.Concat(manifest.Overlays).Concat(manifest.Without).Contains(null!) || manifest.Fields.Any(f => f is not { Key: not null, Value: not null }))
            {
                problems.Add("bundle.manifest", place, "The manifest lacks a value, or has null for one", Again);
                return null;
            }

            return manifest;
        }
        catch (JsonException e)
        {
            problems.Add("bundle.manifest", place, $"The manifest cannot be read: {Shown.Short(e.Message)}", Again);
            return null;
        }
    }

    private static DossierFile[][] Facts(Dictionary<string, byte[]> files, BundleManifest manifest, string name, Problems problems) =>
    [
        .. Enumerable.Range(0, manifest.Overlays.Count + 1).Select(i => $"{BundleManifest.Facts}{i}/").Select(layer => files.Keys
            .Where(p => p.StartsWith(layer, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(p => new DossierFile(p[layer.Length..], $"{name}: {p}", Text(files[p], name, p, problems)))
            .ToArray()),
    ];

    private static string Json(byte[] bytes, string name, string path, Problems problems)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
        }
        catch (JsonException e)
        {
            problems.Add("bundle.answer", Place.Of($"{name}: {path}"), $"The answer is no JSON: {Shown.Short(e.Message)}", Again);
        }

        return Text(bytes, name, path, problems);
    }

    private static string Text(byte[] bytes, string name, string path, Problems problems)
    {
        try
        {
            return PlainText.Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            problems.Add("bundle.encoding", Place.Of($"{name}: {Shown.Short(path)}"), "The file is not UTF-8", Again);
            return "";
        }
    }
}
