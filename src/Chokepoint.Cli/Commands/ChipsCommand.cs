using System.CommandLine;
using Chokepoint.Application.Chips;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Cases;
using Chokepoint.Facts.Time;
using Chokepoint.Reports.Json;
using Chokepoint.Reports.Svg;
using Chokepoint.Reports.Text;

namespace Chokepoint.Cli.Commands;

/// <summary><c>chips</c>: the chips with their figures and levels, and a picture of them among the lines of a day.</summary>
internal static class ChipsCommand
{
    public static Command Build()
    {
        var common = new CommonOptions("text", "json");
        var vendor = new Option<string?>("--vendor") { Description = "Only the chips of one vendor.", HelpName = "PARTY" };
        var on = new Option<string?>("--on") { Description = "The day of the levels and lines; today when not told.", HelpName = "DATE" };
        var plot = Output.PlotOption("the planes of TPP and density, of bandwidths, and of TPP and memory bandwidth, with the lines in force");
        var command = new Command("chips", "The chips with their figures and their level on a day.") { vendor, on, plot };
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            var session = new Session(parsed, common);
            var (day, known) = (session.Day(on), session.Known());
            if (session.Load() is not { } dossier)
                return session.Fail();
            var seller = parsed.GetValue(vendor) is { } name ? new Finder(dossier, session.Problems).Party(name, Place.Of("--vendor")) : null;
            if (session.Problems.Any)
                return session.Fail();
            var list = new ListChips(dossier, Versions.Program).Of(new TwoClocks(day ?? Session.Today, known ?? Session.Today), seller);
            if (seller is not null && list.Chips.Count == 0)
                session.Problems.Add("chips.none", Place.Of("--vendor"), $"The dossier has no chip of {Shown.Short(seller.Name)}", "Name a vendor of chips, or leave it out.");
            return Output.WithPlot(session, parsed.GetValue(plot), () => ChipsSvg.Write(list), () => session.Format == "json"
                ? Output.Write(session, () => ChipsJson.Write(list))
                : Output.Write(session, ChipsText.Write(list, session.Width)));
        });
        return command;
    }
}
