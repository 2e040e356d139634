using System.CommandLine;
using Chokepoint.Application.Assessing;
using Chokepoint.Reports.Text;

namespace Chokepoint.Cli.Commands;

/// <summary><c>screen</c>: the verdict for one deal.</summary>
internal static class ScreenCommand
{
    public static Command Build()
    {
        var common = new CommonOptions("text", "json", "html");
        var question = new Question();
        var command = new Command("screen", "The verdict on one deal, without the other parts of a brief.");
        question.AddTo(command);
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            var session = new Session(parsed, common);
            if (session.Load() is not { } dossier || question.Read(parsed, session, dossier) is not { } asked)
                return session.Fail();
            return AssessCommand.Print(session, new Screen(dossier, Versions.Program).Of(asked.Deal, asked.Clocks), ScreenText.Write);
        });
        return command;
    }
}
