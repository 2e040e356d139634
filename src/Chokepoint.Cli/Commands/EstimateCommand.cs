using System.CommandLine;
using Chokepoint.Application.Performing;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Cases;
using Chokepoint.Performance.Calibration;
using Chokepoint.Reports.Json.Performing;
using Chokepoint.Reports.Text.Performing;

namespace Chokepoint.Cli.Commands;

/// <summary><c>estimate</c>: what one chip gets out of a workload, with its interval; and the fit behind it.</summary>
internal static class EstimateCommand
{
    public static Command Build()
    {
        var common = new CommonOptions("text", "json");
        var chip = new Option<string?>("--chip") { Description = "The chip, by id or by a name that only it has.", HelpName = "ID" };
        var workload = WorkloadOptions.Workload("The workload; all when not told.");
        var maturity = WorkloadOptions.Maturity();
        var fit = new Option<bool>("--fit") { Description = "Fit the constants again on all measurements and test the model on what it was not fitted on." };
        var command = new Command("estimate", "What one chip gets out of a workload, with its 80 % interval.") { chip, workload, maturity, fit };
        common.AddTo(command);
        command.SetAction((parsed, cancel) =>
        {
            var session = new Session(parsed, common);
            session.Known();
            var id = parsed.GetValue(chip);
            if ((id is null) == !parsed.GetValue(fit))
                session.Problems.Add("option.chip", Place.Of("--chip"), id is null ? "No chip is given" : "A chip and --fit are both given", id is null ? "Add --chip ID, or --fit for the tests of the model." : "Leave one of them out.");
            if (session.Load() is not { } dossier || session.Problems.Any)
                return Task.FromResult(session.Fail());
            if (parsed.GetValue(fit))
            {
                using var progress = new Progress("fits done");
                var report = Score.Of(dossier, (done, _) => progress.Report(done), cancel);
                return Task.FromResult(session.Format == "json" ? Output.Write(session, () => FitJson.Write(report, dossier, Versions.Program)) : Output.Write(session, FitText.Write(report, dossier, Versions.Program, session.Width)));
            }

            if (new Finder(dossier, session.Problems).Chip(id!, Place.Of("--chip")) is not { } found || WorkloadOptions.Find(parsed.GetValue(workload), dossier, session) is not { } workloads || WorkloadOptions.Estimator(dossier, session) is not { } estimator)
                return Task.FromResult(session.Fail());
            var list = new EstimateChip(dossier, estimator, Versions.Program).Of(found, workloads, WorkloadOptions.Of(parsed.GetValue(maturity)!));
            return Task.FromResult(session.Format == "json" ? Output.Write(session, () => PerformanceJson.Write(list)) : Output.Write(session, EstimateText.Write(list, session.Width)));
        });
        return command;
    }
}
