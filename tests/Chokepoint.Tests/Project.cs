using System.Runtime.CompilerServices;
using Chokepoint.Application;
using Chokepoint.Facts.Dossiers;

namespace Chokepoint.Tests;

/// <summary>The project's folder, and the shipped dossier, read once.</summary>
internal static class Project
{
    private static readonly Lazy<Dossier> Loaded = new(() =>
    {
        var loaded = DossierLoader.Load(Path("dossier"), []);
        Assert.True(loaded.IsGood, string.Join("\n", loaded.Problems));
        return loaded.Value!;
    });

    public static string Root { get; } = FindRoot();

    public static Dossier Dossier => Loaded.Value;

    public static ProgramVersion Program { get; } = new("test");

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = System.IO.Path.GetDirectoryName(here)!;
        while (!File.Exists(System.IO.Path.Combine(folder, "Chokepoint.slnx")))
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the solution is nowhere above the tests");
        return folder;
    }
}
