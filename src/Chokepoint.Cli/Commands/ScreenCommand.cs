using System.CommandLine;
using Chokepoint.Application.Assessing;
using Chokepoint.Reports.Text;

namespace Chokepoint.Cli.Commands;

/// <summary><c>screen</c>: the verdict for one deal.</summary>
internal static class ScreenCommand
{
    public static Command Build() => AssessCommand.BuildFor("screen", "The verdict on one deal, without the other parts of a brief.", (dossier, deal, clocks, _) => new Screen(dossier, Versions.Program).Of(deal, clocks), ScreenText.Write);
}
