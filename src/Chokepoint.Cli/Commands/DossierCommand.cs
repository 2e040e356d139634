using System.CommandLine;
using Chokepoint.Application.Dossiers;
using Chokepoint.Reports.Json;
using Chokepoint.Reports.Text;

namespace Chokepoint.Cli.Commands;

/// <summary><c>dossier</c>: the state of the facts.</summary>
internal static class DossierCommand
{
    public static Command Build() => new("dossier", "The facts: how far they go, and whether they hold together.")
    {
        Make("check", "Is every fact sourced and every reference resolved? All problems at once.", StatusText.Checked),
        Make("status", "How far the data go and what they rest on.", StatusText.Write),
    };

    private static Command Make(string name, string description, Func<DossierStatus, int, TextPage> text)
    {
        var common = new CommonOptions("text", "json");
        var command = new Command(name, description);
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            var session = new Session(parsed, common);
            var known = session.Known() ?? Session.Today;
            if (session.Load() is not { } dossier || session.Problems.Any)
            {
                var code = session.Fail();
                Console.Error.WriteLine(session.Problems.All.Count == 1 ? "1 problem." : $"{session.Problems.All.Count} problems.");
                return code;
            }

            var status = DossierStatus.Of(dossier, known, Versions.Program);
            return session.Format == "json" ? Output.Write(session, () => StatusJson.Write(status)) : Output.Write(session, text(status, session.Width));
        });
        return command;
    }
}
