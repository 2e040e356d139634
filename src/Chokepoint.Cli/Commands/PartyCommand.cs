using System.CommandLine;
using Chokepoint.Application.Parties;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Cases;
using Chokepoint.Facts.Time;
using Chokepoint.Reports.Json;
using Chokepoint.Reports.Text;

namespace Chokepoint.Cli.Commands;

/// <summary><c>party</c>: who this is, on which list, with what effect, since when, owned by whom.</summary>
internal static class PartyCommand
{
    public static Command Build()
    {
        var common = new CommonOptions("text", "json");
        var id = new Argument<string>("NAME|ID") { Description = "A party of the dossier, by id or by one of its names." };
        var on = new Option<string?>("--on") { Description = "The day; today when not told.", HelpName = "DATE" };
        var command = new Command("party", "Who a party is, on which lists, and who owns it.") { id, on };
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            var session = new Session(parsed, common);
            var (known, day) = (session.Known() ?? Session.Today, session.Day(on) ?? Session.Today);
            if (session.Load() is not { } dossier || new Finder(dossier, session.Problems).Party(parsed.GetValue(id)!, Place.Of("NAME|ID")) is not { } party || session.Problems.Any)
                return session.Fail();
            var sheet = new ShowParty(dossier, Versions.Program).Of(party, new TwoClocks(day, known));
            return session.Format == "json" ? Output.Write(session, () => PartyJson.Write(sheet)) : Output.Write(session, PartyText.Write(sheet, session.Width));
        });
        return command;
    }
}
