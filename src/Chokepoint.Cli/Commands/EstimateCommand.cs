using System.CommandLine;
using Chokepoint.Application.Performing;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Cases;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Performance.Calibration;
using Chokepoint.Reports.Json.Performing;
using Chokepoint.Reports.Text.Performing;
using Chokepoint.Tables.Csv;

namespace Chokepoint.Cli.Commands;

/// <summary><c>estimate</c>: what one chip gets out of a workload, with its interval; the fit behind it; and how well it foretells a table.</summary>
internal sealed class EstimateCommand
{
    private readonly CommonOptions _common = new("text", "json", "csv");
    private readonly Option<string?> _chip = new("--chip") { Description = "The chip, by id or by a name that only it has.", HelpName = "ID" };
    private readonly Option<string[]> _figures = new("--figures") { Description = $"A chip by the figures of its data sheet instead, in the dossier's units (TFLOPS, GB, GB/s, W): {GivenChip.Names}; a..b is a range, whose middle is taken.", HelpName = "NAME=VALUE,...", DefaultValueFactory = _ => [] };
    private readonly Option<string?> _vendor = new("--vendor") { Description = "With --figures: its vendor, whose measured chips are its kin.", HelpName = "PARTY" };
    private readonly Option<string?> _workload = WorkloadOptions.Workload("The workload; all when not told.");
    private readonly Option<string> _maturity = WorkloadOptions.Maturity();
    private readonly Option<bool> _fit = new("--fit") { Description = "Fit the constants again on all measurements and test the model on what it was not fitted on." };
    private readonly Option<string?> _score = new("--score") { Description = $"Foretell a CSV table of published measurements; columns {string.Join(", ", ScoreRows.Columns)}.", HelpName = "FILE.csv" };

    public static Command Build()
    {
        var it = new EstimateCommand();
        var command = new Command("estimate", "What one chip gets out of a workload, with its 80 % interval.") { it._chip, it._figures, it._vendor, it._workload, it._maturity, it._fit, it._score };
        it._common.AddTo(command);
        command.SetAction((parsed, cancel) => Task.FromResult(it.Run(parsed, cancel)));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancel)
    {
        var session = new Session(parsed, _common);
        session.Known();
        var (chip, hasFigures, fit, score) = (parsed.GetValue(_chip), parsed.GetValue(_figures)!.Length > 0, parsed.GetValue(_fit), parsed.GetValue(_score));
        if (new[] { chip is not null, hasFigures, fit, score is not null }.Count(told => told) != 1)
            session.Problems.Add("option.chip", Place.Of("the options"), "Exactly one of --chip, --figures, --fit and --score is needed", "Give a chip, or its figures, or ask for the fit, or for the score of a table.");
        if (parsed.GetValue(_vendor) is not null && !hasFigures)
            session.Problems.Add("option.vendor", Place.Of("--vendor"), "--vendor is for --figures", "Leave it out.");
        if ((fit || score is not null) && parsed.GetValue(_workload) is not null)
            session.Problems.Add("option.workload", Place.Of("--workload"), "A fit or a score takes what each measurement ran", "Leave --workload out.");
        if (session.Format == "csv" && score is null)
            session.Problems.Add("option.format", Place.Of("--format"), "csv is for --score", "Write text or json.");
        if (session.Load() is not { } dossier || session.Problems.Any)
            return session.Fail();
        return fit ? Fit(session, dossier, cancel) : score is not null ? ScoreTable(session, dossier, score, cancel) : One(parsed, session, dossier);
    }

    private static int Fit(Session session, Dossier dossier, CancellationToken cancel)
    {
        using var progress = new Progress("fits done");
        var report = Score.Of(dossier, (done, _) => progress.Report(done), cancel);
        return session.Format == "json" ? Output.Write(session, () => FitJson.Write(report, dossier, Versions.Program)) : Output.Write(session, FitText.Write(report, dossier, Versions.Program, session.Width));
    }

    private static int ScoreTable(Session session, Dossier dossier, string path, CancellationToken cancel)
    {
        session.Reads(path);
        Output.Target(session);
        if (Scorer.Of(dossier) is not { } scorer)
            WorkloadOptions.NoCalibration(session);
        else if (!session.Problems.Any)
        {
            var score = new ScoreRows(dossier, scorer);
            var rows = new List<ScoredRow>();
            using var progress = new Progress("rows scored");
            foreach (var row in CsvTable.Read(path, "--score", ScoreRows.Columns, ScoreRows.Required, session.Problems))
            {
                cancel.ThrowIfCancellationRequested();
                rows.Add(score.Of(row));
                progress.Report(rows.Count);
            }

            if (!session.Problems.Any)
            {
                return session.Format switch
                {
                    "json" => Output.Write(session, () => ScoreJson.Write(rows)),
                    "csv" => Output.Write(session, stream => ScoredTable.Write(rows, stream)),
                    _ => Output.Write(session, ScoreText.Write(rows, session.Width)),
                };
            }
        }

        return session.Fail();
    }

    private int One(ParseResult parsed, Session session, Dossier dossier)
    {
        var finder = new Finder(dossier, session.Problems);
        var vendor = parsed.GetValue(_vendor) is { } name ? finder.Party(name, Place.Of("--vendor")) : null;
        var chip = parsed.GetValue(_chip) is { } id ? finder.Chip(id, Place.Of("--chip")) : GivenChip.Of(parsed.GetValue(_figures)!, vendor?.Id, session.Problems);
        var workloads = WorkloadOptions.Find(parsed.GetValue(_workload), dossier, session);
        if (session.Problems.Any || chip is null || workloads is null || WorkloadOptions.Estimator(dossier, session) is not { } estimator)
            return session.Fail();
        var list = new EstimateChip(dossier, estimator, Versions.Program).Of(chip, workloads, WorkloadOptions.Of(parsed.GetValue(_maturity)!));
        return session.Format == "json" ? Output.Write(session, () => PerformanceJson.Write(list)) : Output.Write(session, EstimateText.Write(list, session.Width));
    }
}
