using System.CommandLine;
using Chokepoint.Application.Dossiers;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Reports.Json;
using Chokepoint.Reports.Text;

namespace Chokepoint.Cli.Commands;

/// <summary><c>dossier</c>: the state of the facts.</summary>
internal static class DossierCommand
{
    private const string Cases = "cases";

    public static Command Build() => new("dossier", "The facts: how far they go, and whether they hold together.") { Check(), Status(), Upgraded() };

    private static Command Check()
    {
        var common = new CommonOptions("text", "json");
        var folder = new Option<string?>("--cases") { Description = "The folder of cases; the one beside the dossier when not told.", HelpName = "FOLDER" };
        var command = new Command("check", "Is every fact sourced and every reference resolved? All problems at once, and what there is to look at.") { folder };
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            var session = new Session(parsed, common);
            var known = session.Known() ?? Session.Today;
            if (session.Load() is not { } dossier || session.Problems.Any)
                return Counted(session);
            var told = parsed.GetValue(folder);
            var beside = Path.Combine(session.Folder, "..", Cases);
            if (told is not null && !Directory.Exists(told))
                session.Problems.Add("option.cases", Diagnostics.Place.Of("--cases"), $"There is no folder '{told}'", "Name the folder of the cases.");
            if (session.Problems.Any)
                return Counted(session);
            var check = new CheckDossier(dossier, Versions.Program).Of(known, told ?? (Directory.Exists(beside) ? beside : null), session.Problems);
            if (session.Problems.Any)
                return Counted(session);
            return session.Format == "json" ? Output.Write(session, () => DossierCheckJson.Write(check)) : Output.Write(session, DossierCheckText.Write(check, session.Width));
        });
        return command;
    }

    private static Command Status()
    {
        var common = new CommonOptions("text", "json");
        var command = new Command("status", "How far the data go and what they rest on.");
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            var session = new Session(parsed, common);
            var known = session.Known() ?? Session.Today;
            if (session.Load() is not { } dossier || session.Problems.Any)
                return Counted(session);
            var status = DossierStatus.Of(dossier, known, Versions.Program);
            return session.Format == "json" ? Output.Write(session, () => StatusJson.Write(status)) : Output.Write(session, StatusText.Write(status, session.Width));
        });
        return command;
    }

    private static Command Upgraded()
    {
        var common = new CommonOptions("text");
        var folder = new Argument<string>("FOLDER") { Description = "A dossier of an older format; its files are written anew." };
        var command = new Command("upgrade", "Brings a dossier of an older format to the present one.") { folder };
        command.SetAction(parsed =>
        {
            var session = new Session(parsed, common);
            var files = Upgrade.Of(parsed.GetValue(folder)!, session.Problems);
            if (session.Problems.Any)
                return Counted(session);
            foreach (var (path, text) in files)
            {
                if (!Output.Replace(session, path, text))
                    return Counted(session);
                Console.Out.WriteLine($"{path}: written anew.");
            }

            if (files.Count == 0)
                Console.Out.WriteLine("The dossier has the present format already.");
            return ExitCode.Answered;
        });
        return command;
    }

    private static int Counted(Session session)
    {
        var code = session.Fail();
        Console.Error.WriteLine(session.Problems.All.Count == 1 ? "1 problem." : $"{session.Problems.All.Count} problems.");
        return code;
    }
}
