using System.Text;

namespace Chokepoint.Cli;

/// <summary>
/// Tells of a fault of ours in one line, and writes what we need to mend it to a file: what kind of fault and where in the
/// program. Messages of faults are left out, for they may hold words of the case.
/// </summary>
internal static class FaultReport
{
    public static int Write(Exception fault)
    {
        var path = Path.Combine(Path.GetTempPath(), $"chokepoint-fault-{Path.GetRandomFileName()}.txt");
        try
        {
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(Encoding.UTF8.GetBytes(Text(fault)));
            Console.Error.WriteLine($"This is a fault of chokepoint, not of your input. Details are in {path}; please send it to its maintainers.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"This is a fault of chokepoint, not of your input: {fault.GetType().Name}.");
        }

        return ExitCode.OurFault;
    }

    private static string Text(Exception fault)
    {
        var text = new StringBuilder().Append("chokepoint ").AppendLine(Versions.Program.Text);
        for (var at = fault; at is not null; at = at.InnerException)
            text.AppendLine(at.GetType().FullName).AppendLine(at.StackTrace);
        return text.ToString();
    }
}
