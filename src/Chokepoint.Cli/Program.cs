using System.CommandLine;
using System.Globalization;
using Chokepoint.Cli.Commands;
using Chokepoint.Diagnostics;

namespace Chokepoint.Cli;

/// <summary>The chokepoint command.</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        // Answers and messages are the same for everybody, whatever calendar and digits a user has set.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        Console.OutputEncoding = PlainText.Utf8;
        Console.SetError(new Complaints(Console.Error));
        try
        {
            return Run(args);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Cancelled.");
            return ExitCode.Cancelled;
        }
        catch (IOException e) when (BrokenPipe.Is(e))
        {
            return ExitCode.Answered;
        }
        catch (IOException e) when (e.GetType() == typeof(IOException))
        {
            // Help and the version are written by the parser itself.
            Console.Error.WriteLine($"standard output: The answer cannot be written: {e.Message.TrimEnd('.')}. Free some space, or write elsewhere. [out.unwritable]");
            return ExitCode.Problems;
        }
#pragma warning disable CA1031 // The door is where our own mistakes are caught: one line for the user, the rest in a report file.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return FaultReport.Write(e);
        }
    }

    private static int Run(string[] args)
    {
        var root = new RootCommand("A test bench for AI-chip controls: how both governments' rules bear on a case and a day, with reasons and sources.")
        {
            AssessCommand.Build(),
            ScreenCommand.Build(),
            ClassifyCommand.Build(),
            ChipCommand.Build(),
            ChipsCommand.Build(),
            TimelineCommand.Build(),
            EstimateCommand.Build(),
            SubstituteCommand.Build(),
            LedgerCommand.Build(),
            PartyCommand.Build(),
            RulesCommand.Build(),
            DossierCommand.Build(),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                Console.Error.WriteLine(error.Message);
            Console.Error.WriteLine($"See: chokepoint {PathOf(parsed.CommandResult.Command)}--help");
            return ExitCode.Usage;
        }

        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static string PathOf(Command command) =>
        command is RootCommand ? "" : string.Concat(command.Parents.OfType<Command>().Select(PathOf)) + command.Name + " ";
}
