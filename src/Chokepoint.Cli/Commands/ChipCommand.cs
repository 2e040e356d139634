using System.CommandLine;
using Chokepoint.Application.Chips;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Cases;
using Chokepoint.Reports.Json;
using Chokepoint.Reports.Text;

namespace Chokepoint.Cli.Commands;

/// <summary><c>chip</c>: a chip's figures with sources and rivals.</summary>
internal static class ChipCommand
{
    public static Command Build()
    {
        var common = new CommonOptions("text", "json");
        var id = new Argument<string>("ID") { Description = "The chip, by id or by a name that only it has." };
        var command = new Command("chip", "A chip's figures, with sources, rival values and the quantities the rules compute.") { id };
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            var session = new Session(parsed, common);
            var known = session.Known();
            if (session.Load() is not { } dossier || new Finder(dossier, session.Problems).Chip(parsed.GetValue(id)!, Place.Of("ID")) is not { } chip || session.Problems.Any)
                return session.Fail();
            var sheet = new ShowChip(dossier, Versions.Program).Of(chip, known);
            return session.Format == "json" ? Output.Write(session, () => ChipJson.Write(sheet)) : Output.Write(session, ChipText.Write(sheet, session.Width));
        });
        return command;
    }
}
