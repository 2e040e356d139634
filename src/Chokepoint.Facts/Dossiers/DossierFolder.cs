using System.Security.Cryptography;
using System.Text;
using Chokepoint.Diagnostics;

namespace Chokepoint.Facts.Dossiers;

/// <summary>A folder of facts as it lies on disk: the only place where the dossier's files are opened.</summary>
internal sealed class DossierFolder
{
    private const string Drafts = "drafts";
    private const int MostFiles = 100_000;

    private DossierFolder(IReadOnlyList<DossierFile> files) => Files = files;

    public IReadOnlyList<DossierFile> Files { get; }

    /// <summary>Files that were read before.</summary>
    public static DossierFolder Of(IReadOnlyList<DossierFile> files) => new(files);

    /// <summary>Reads all YAML files but cases, in the order of their paths.</summary>
    public static DossierFolder? Open(string folder, Problems problems)
    {
        if (!Directory.Exists(folder))
        {
            problems.Add("dossier.no-folder", Place.Of(folder), "There is no such folder", "Name the folder that holds dossier.yaml, or an overlay folder.");
            return null;
        }

        try
        {
            var paths = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
                .Where(p => !p.EndsWith(".cases.yaml", StringComparison.Ordinal) && !IsDraft(folder, p))
                .Take(MostFiles + 1)
                .Order(StringComparer.Ordinal)
                .ToArray();
            foreach (var path in Directory.EnumerateFiles(folder, "*.yml", SearchOption.AllDirectories).Take(MostFiles).Order(StringComparer.Ordinal))
                problems.Add("dossier.unread", Place.Of(path), "Only files named .yaml are read", "Rename it to .yaml, or take it out.");
            if (paths.Length == 0)
                problems.Add("dossier.empty", Place.Of(folder), "The folder holds no fact", "Name a folder built like the dossier: acts/, authorisations/, chips/, parties/, reports/, sources/ with .yaml files in them.");
            if (paths.Length > MostFiles)
            {
                problems.Add("dossier.files", Place.Of(folder), $"The folder holds more than {MostFiles} files of facts", "Name the folder of the dossier itself.");
                return null;
            }

            var files = new DossierFile[paths.Length];
            var read = new Problems[paths.Length];
            Parallel.For(0, paths.Length, i =>
            {
                read[i] = new Problems();
                files[i] = Read(folder, paths[i], read[i]);
            });
            foreach (var some in read)
                problems.AddAll(some.All);
            return new DossierFolder(files);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add("dossier.unreadable", Place.Of(folder), $"The folder cannot be read: {e.Message.TrimEnd('.')}", "Check its permissions.");
            return null;
        }
    }

    // Drafts bind nobody: each is an overlay of its own, laid over the rest when it is asked for.
    private static bool IsDraft(string folder, string path) =>
        Path.GetRelativePath(folder, path).StartsWith(Drafts + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>A hash of the contents of all files under their paths: equal contents, equal version.</summary>
    public static string Hash(IEnumerable<DossierFolder> folders)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in folders.SelectMany(f => f.Files))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path.Replace('\\', '/') + "\n"));
            hash.AppendData(Encoding.UTF8.GetBytes(file.Text + "\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static DossierFile Read(string folder, string path, Problems problems)
    {
        var relative = Path.GetRelativePath(folder, path);
        try
        {
            // A pipe or a device has no length, and reading one could wait for ever.
            var length = new FileInfo(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path).Length;
            if (length == 0)
            {
                problems.Add("yaml.empty", Place.Of(path), "The file is empty, or is no plain file", "Write the fact into it, or take it out.");
                return new DossierFile(relative, path, "");
            }

            if (length > Yaml.YamlText.MostCharacters)
            {
                problems.Add("yaml.too-large", Place.Of(path), $"The file is larger than {Yaml.YamlText.MostCharacters} bytes", "Split it into one subject a file.");
                return new DossierFile(relative, path, "");
            }

            return new DossierFile(relative, path, File.ReadAllText(path, PlainText.Utf8));
        }
        catch (DecoderFallbackException)
        {
            problems.Add("yaml.encoding", Place.Of(path), "The file is not UTF-8", PlainText.Remedy);
            return new DossierFile(relative, path, "");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add("dossier.unreadable", Place.Of(path), $"The file cannot be read: {e.Message.TrimEnd('.')}", "Check its permissions.");
            return new DossierFile(relative, path, "");
        }
    }
}
