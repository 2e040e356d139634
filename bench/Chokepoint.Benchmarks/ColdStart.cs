using System.Diagnostics;
using System.Globalization;

namespace Chokepoint.Benchmarks;

/// <summary>The main job as text from the published command: fresh processes, warm file cache, median of 20.</summary>
internal static class ColdStart
{
    private const int Runs = 20;

    private static readonly string[] MainJob =
        ["assess", "--chip", "nvidia-h20-96gb", "--units", "20000", "--buyer", "tencent", "--kind", "export", "--to", "CN", "--use", "inference", "--work", "commercial", "--on", "2025-08-15", "--known", "2025-08-15"];

    public static int Run()
    {
        var command = Path.Combine(Paths.Root, "artifacts", "command", "chokepoint");
        foreach (var (name, arguments) in new[] { ("the main job as text", MainJob), ("the same, no dossier read (--help), as the floor", ["--help"]), ("dossier status", ["dossier", "status"]) })
        {
            Time(command, arguments);
            var times = Enumerable.Range(0, Runs).Select(_ => Time(command, arguments)).Order().ToArray();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {times[Runs / 2]:0} ms | {times[0]:0} ms | {times[^1]:0} ms |"));
        }

        return 0;
    }

    private static double Time(string command, string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true };
        start.Environment["CHOKEPOINT_DOSSIER"] = Paths.Dossier;
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? clock.Elapsed.TotalMilliseconds : throw new InvalidOperationException("the command failed");
    }
}
