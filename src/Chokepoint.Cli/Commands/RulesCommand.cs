using System.CommandLine;
using Chokepoint.Application.Rulebooks;
using Chokepoint.Diagnostics;
using Chokepoint.Reports.Json;
using Chokepoint.Reports.Text;

namespace Chokepoint.Cli.Commands;

/// <summary><c>rules</c>: the rule book.</summary>
internal static class RulesCommand
{
    public static Command Build() => new("rules", "The rule book: acts and their provisions.") { List(), Show(), Check(), Lines() };

    private static Command List()
    {
        var common = new CommonOptions("text", "json");
        var command = new Command("list", "All acts and provisions, by side and day.");
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            var session = new Session(parsed, common);
            var day = session.Known() ?? Session.Today;
            if (session.Load() is not { } dossier || session.Problems.Any)
                return session.Fail();
            var list = new ShowRules(dossier, Versions.Program).List(day);
            return session.Format == "json" ? Output.Write(session, () => RulesJson.Write(list)) : Output.Write(session, RulesText.Write(list, session.Width));
        });
        return command;
    }

    private static Command Check()
    {
        var common = new CommonOptions("text", "json");
        var on = new Option<string?>("--on") { Description = "The day for lines near chips and for better chips; today when not told.", HelpName = "DATE" };
        var plain = new Option<bool>("--plain") { Description = "Read the texts alone, without what is said of priorities." };
        var command = new Command("check", "What is wrong with the rules themselves: overlaps, gaps, days without a rule, lines near chips.") { on, plain };
        common.AddTo(command);
        command.SetAction((parsed, cancel) =>
        {
            var session = new Session(parsed, common);
            var (known, day) = (session.Known() ?? Session.Today, session.Day(on) ?? Session.Today);
            if (session.Load() is not { } dossier || session.Problems.Any)
                return Task.FromResult(session.Fail());
            using var progress = new Progress("days checked");
            var report = new CheckRules(dossier, Versions.Program).Of(known, day, parsed.GetValue(plain), progress.Report, cancel);
            return Task.FromResult(session.Format == "json" ? Output.Write(session, () => RuleCheckJson.Write(report)) : Output.Write(session, RuleCheckText.Write(report, session.Width)));
        });
        return command;
    }

    private static Command Lines()
    {
        var common = new CommonOptions("text", "json");
        var command = new Command("lines", "Every line that a rule draws, with a question on each side of it.");
        common.AddTo(command);
        command.SetAction((parsed, cancel) =>
        {
            var session = new Session(parsed, common);
            var day = session.Known() ?? Session.Today;
            if (session.Load() is not { } dossier || session.Problems.Any)
                return Task.FromResult(session.Fail());
            var lines = new ShowLines(dossier, Versions.Program).Of(day, cancel);
            return Task.FromResult(session.Format == "json" ? Output.Write(session, () => RuleLinesJson.Write(lines)) : Output.Write(session, RuleLinesText.Write(lines, session.Width)));
        });
        return command;
    }

    private static Command Show()
    {
        var common = new CommonOptions("text", "json");
        var id = new Argument<string>("ID") { Description = "An act or a provision." };
        var command = new Command("show", "One act or provision: versions, conditions, effects, sources.") { id };
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            var session = new Session(parsed, common);
            var day = session.Known() ?? Session.Today;
            if (session.Load() is not { } dossier || session.Problems.Any)
                return session.Fail();
            var sheet = new ShowRules(dossier, Versions.Program).Show(parsed.GetValue(id)!, day, Place.Of("ID"));
            session.Problems.AddAll(sheet.Problems);
            if (sheet.Value is not { } found)
                return session.Fail();
            return session.Format == "json" ? Output.Write(session, () => RulesJson.Write(found)) : Output.Write(session, RulesText.Write(found, session.Width));
        });
        return command;
    }
}
