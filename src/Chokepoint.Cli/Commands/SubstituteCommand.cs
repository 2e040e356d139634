using System.CommandLine;
using Chokepoint.Application.Performing;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Cases;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Time;
using Chokepoint.Reports.Json.Performing;
using Chokepoint.Reports.Text.Performing;

namespace Chokepoint.Cli.Commands;

/// <summary><c>substitute</c>: what replaces a number of chips, and whether it can be had.</summary>
internal static class SubstituteCommand
{
    private const string Home = "CN";

    public static Command Build()
    {
        var common = new CommonOptions("text", "json");
        var chip = new Option<string>("--chip") { Description = "The chip that is replaced.", HelpName = "ID", Required = true };
        var units = new Option<long>("--units") { Description = "How many of it.", HelpName = "N", Required = true };
        var workload = WorkloadOptions.Workload("What for.");
        workload.Required = true;
        var candidates = new Option<string[]>("--candidates") { Description = "What may replace it; by default the data-centre chips of Chinese vendors that were out by the day.", HelpName = "ID,...", DefaultValueFactory = _ => [] };
        var maturity = WorkloadOptions.Maturity();
        var on = new Option<string?>("--on") { Description = "The day of the deal; today when not told.", HelpName = "DATE" };
        var command = new Command("substitute", "What replaces a number of chips for a workload: performance and capacity apart.") { chip, units, workload, candidates, maturity, on };
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            var session = new Session(parsed, common);
            var (known, day) = (session.Known(), session.Day(on) ?? Session.Today);
            if (parsed.GetValue(units) is <= 0 or > 1_000_000_000)
                session.Problems.Add("option.units", Place.Of("--units"), "The number of chips must be from 1 to 1,000,000,000", "Give how many are to be replaced.");
            if (session.Load() is not { } dossier)
                return session.Fail();
            var finder = new Finder(dossier, session.Problems);
            var replaced = finder.Chip(parsed.GetValue(chip)!, Place.Of("--chip"));
            var named = parsed.GetValue(candidates)!.SelectMany(c => c.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(c => finder.Chip(c, Place.Of("--candidates"))).OfType<Chip>().ToArray();
            var workloads = WorkloadOptions.Find(parsed.GetValue(workload), dossier, session);
            if (replaced is null || workloads is null || session.Problems.Any || WorkloadOptions.Estimator(dossier, session) is not { } estimator)
                return session.Fail();
            var replace = new ReplaceChips(dossier, estimator, Versions.Program);
            var answer = replace.Of(replaced, parsed.GetValue(units), workloads[0], named.Length > 0 ? named : replace.Candidates(replaced, Home, day), WorkloadOptions.Of(parsed.GetValue(maturity)!), new TwoClocks(day, known ?? Session.Today));
            return session.Format == "json" ? Output.Write(session, () => PerformanceJson.Write(answer)) : Output.Write(session, ReplacementText.Write(answer, session.Width));
        });
        return command;
    }
}
