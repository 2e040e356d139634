using System.CommandLine;
using Chokepoint.Application.Timelines;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Reports.Json;
using Chokepoint.Reports.Svg;
using Chokepoint.Reports.Text;

namespace Chokepoint.Cli.Commands;

/// <summary><c>timeline</c>: the acts by side and day, with their strength.</summary>
internal static class TimelineCommand
{
    public static Command Build()
    {
        var common = new CommonOptions("text", "json");
        var since = new Option<string?>("--since") { Description = "Leave out acts before this day.", HelpName = "DATE" };
        var until = new Option<string?>("--until") { Description = "Leave out acts after this day, and tell how they stood then.", HelpName = "DATE" };
        var side = new Option<string?>("--side") { Description = "Only one side, by its id, such as us or cn.", HelpName = "SIDE" };
        var plot = Output.PlotOption("the acts on one lane a side");
        var command = new Command("timeline", "The acts by side and day, with the strength they can have.") { since, until, side, plot };
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            var session = new Session(parsed, common);
            var (from, to, known) = (session.Day(since), session.Day(until), session.Known());
            if (from > to)
                session.Problems.Add("option.span", Place.Of("--since"), "The span ends before it begins", "Name an earlier day, or a later one for --until.");
            if (session.Load() is not { } dossier)
                return session.Fail();
            var only = parsed.GetValue(side) is { } id ? Find(id, dossier, session.Problems) : null;
            if (session.Problems.Any)
                return session.Fail();
            var timeline = new ShowTimeline(dossier, Versions.Program).Of(from, to, only, known ?? Session.Today);
            return Output.WithPlot(session, parsed.GetValue(plot), () => TimelineSvg.Write(timeline), () => session.Format == "json"
                ? Output.Write(session, () => TimelineJson.Write(timeline))
                : Output.Write(session, TimelineText.Write(timeline, session.Width)));
        });
        return command;
    }

    private static Jurisdiction? Find(string id, Dossier dossier, Problems problems)
    {
        if (dossier.Jurisdictions.TryGetValue(id, out var side))
            return side;
        problems.Add("side.unknown", Place.Of("--side"), $"There is no side '{Shown.Short(id)}'", Nearest.Remedy(id, dossier.Jurisdictions.Keys, $"The sides are {string.Join(", ", dossier.Jurisdictions.Keys)}."));
        return null;
    }
}
