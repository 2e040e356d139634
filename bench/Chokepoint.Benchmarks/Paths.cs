using System.Runtime.CompilerServices;

namespace Chokepoint.Benchmarks;

/// <summary>Where the project and its results are.</summary>
internal static class Paths
{
    public static string Root { get; } = FindRoot();

    public static string Dossier => Path.Combine(Root, "dossier");

    public static string Artifacts => Path.Combine(Root, "artifacts", "bench");

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here)!;
        while (!File.Exists(Path.Combine(folder, "Chokepoint.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the solution is nowhere above the benchmarks");
        return folder;
    }
}
