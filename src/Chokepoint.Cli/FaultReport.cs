using System.Globalization;

namespace Chokepoint.Cli;

/// <summary>Tells of a fault of ours in one line, and writes what we need to mend it to a file. The case is not in it.</summary>
internal static class FaultReport
{
    public static int Write(Exception fault)
    {
        var path = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"chokepoint-fault-{Environment.ProcessId}.txt"));
        try
        {
            File.WriteAllText(path, $"chokepoint {Versions.Program.Text}\n{fault}\n");
            Console.Error.WriteLine($"This is a fault of chokepoint, not of your input. Details are in {path}; please send it to its maintainers.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"This is a fault of chokepoint, not of your input: {fault.GetType().Name}.");
        }

        return ExitCode.OurFault;
    }
}
