using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Chokepoint.Application.Assessing;
using Chokepoint.Reports.Json;
using Chokepoint.Reports.Text;

namespace Chokepoint.Reports.Bundles;

/// <summary>Writes an answer with all that it takes to give it again as a ZIP. Equal answers give equal bytes.</summary>
public static class BundleWriter
{
    public static byte[] Write(Brief brief, BundleQuestion question)
    {
        var clocks = brief.Judgement.Verdict.Clocks;
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            [BundleManifest.Answer] = BriefJson.Write(brief),
            [BundleManifest.Page] = Page(brief),
            [BundleManifest.Evidence] = Evidence(brief),
        };
        if (question.Case is { } text)
            files[BundleManifest.Case] = text;
        foreach (var (layer, i) in brief.Dossier.Files.Select((f, i) => (f, i)))
        {
            foreach (var file in layer)
                files[$"{BundleManifest.Facts}{i}/{file.Path.Replace('\\', '/')}"] = file.Text;
        }

        var manifest = new BundleManifest
        {
            Bundle = BundleManifest.Kind,
            Format = BundleManifest.Newest,
            Program = brief.Program.Text,
            Dossier = brief.Dossier.Version.Hash,
            On = clocks.InForceOn,
            Known = clocks.KnownAsOf,
            Fields = question.Fields,
            Overlays = brief.Dossier.Version.Overlays,
            Without = brief.Dossier.Version.Without,
            Files = files.ToDictionary(f => f.Key, f => Fingerprint(Encoding.UTF8.GetBytes(f.Value)), StringComparer.Ordinal),
        };

        // The stamp of an entry says nothing here, and must not differ between runs: the first that a ZIP can hold.
        var stamp = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, BundleManifest.Name, JsonSerializer.Serialize(manifest, BundleJson.Default.BundleManifest), stamp);
            foreach (var (path, content) in files)
                Add(zip, path, content, stamp);
        }

        return stream.ToArray();
    }

    internal static string Page(Brief brief) => BriefText.Write(brief).Plain();

    internal static string Evidence(Brief brief) => EvidenceJson.Write(UsedFacts.Of(brief), brief.Dossier);

    internal static string Fingerprint(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static void Add(ZipArchive zip, string path, string text, DateTimeOffset stamp)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = stamp;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
