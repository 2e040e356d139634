using Chokepoint.Diagnostics;
using Chokepoint.Facts.Dossiers;

namespace Chokepoint.Tests;

/// <summary>A small dossier of files given in a test, in a folder of its own that goes away with it.</summary>
internal sealed class TemporaryDossier : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("chokepoint-test-").FullName;

    public TemporaryDossier(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            var full = Path.Combine(_folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }
    }

    public string Folder => _folder;

    public Checked<Dossier> Load(params string[] overlays) => DossierLoader.Load(_folder, overlays);

    public IReadOnlyList<string> Codes() => [.. Load().Problems.Select(p => p.Code)];

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
