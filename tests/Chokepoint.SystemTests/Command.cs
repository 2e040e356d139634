using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Chokepoint.SystemTests;

/// <summary>Runs the published command in a process of its own, as a user does.</summary>
internal static class Command
{
    public static string Root { get; } = FindRoot();

    public static Result Run(params string[] arguments) => Start(Path.Combine(Root, "chokepoint"), arguments);

    /// <summary>Runs a line of a document in a shell, in the project's folder.</summary>
    public static Result Shell(string line, string folder) => Start("bash", ["-c", line], folder);

    private static Result Start(string file, string[] arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder ?? Root,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("no process");
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Result(process.ExitCode, output, error.Result);
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here)!;
        while (!File.Exists(Path.Combine(folder, "Chokepoint.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the solution is nowhere above the tests");
        return folder;
    }
}
