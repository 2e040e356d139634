using System.CommandLine;
using Chokepoint.Application.Classifying;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Cases;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Time;
using Chokepoint.Reports.Json;
using Chokepoint.Reports.Text;
using Chokepoint.Tables.Csv;

namespace Chokepoint.Cli.Commands;

/// <summary><c>classify</c>: the controls on a chip itself, one or a table of them.</summary>
internal sealed class ClassifyCommand
{
    private readonly CommonOptions _common = new("text", "json", "csv");
    private readonly DealOptions _item = new("--chip", "--figures", "--form", "--from", "--to", "--jurisdiction", "--seller", "--manufacturer");
    private readonly Option<string?> _vendor = new("--vendor") { Description = "Who sells a chip that is given by its figures.", HelpName = "PARTY" };
    private readonly Option<string?> _on = new("--on") { Description = "The day.", HelpName = "DATE" };
    private readonly Option<string?> _batch = new("--batch") { Description = $"A CSV table instead of one chip; columns {string.Join(", ", ClassifyRows.Columns)}.", HelpName = "FILE.csv" };
    private readonly Option<bool> _strict = new("--strict") { Description = "With --batch: a row with problems makes the exit code 1." };

    public static Command Build() => new ClassifyCommand().Make();

    private Command Make()
    {
        var command = new Command("classify", "The controls on a chip itself, by id or by its figures.");
        _item.AddTo(command);
        command.Add(_vendor);
        command.Add(_on);
        command.Add(_batch);
        command.Add(_strict);
        _common.AddTo(command);
        command.SetAction((parsed, cancel) => Task.FromResult(Run(parsed, cancel)));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancel)
    {
        var session = new Session(parsed, _common);
        if (session.Load() is not { } dossier)
            return session.Fail();
        var (on, known) = (session.Day(_on), session.Known() ?? Session.Today);
        return parsed.GetValue(_batch) is { } path ? Batch(parsed, session, dossier, path, known, cancel) : One(parsed, session, dossier, on, known);
    }

    private int One(ParseResult parsed, Session session, Dossier dossier, DateOnly? on, DateOnly known)
    {
        var told = _item.Told(parsed, session.Problems).ToList();
        if (parsed.GetValue(_vendor) is { } vendor)
        {
            if (told.Exists(t => t.Key == "chip"))
                session.Problems.Add("option.vendor", Place.Of("--vendor"), "A chip of the dossier has its vendor there", "Leave it out, or name --seller or --manufacturer.");
            else
                told.Add(("figures.vendor", vendor, Place.Of("--vendor")));
        }

        if (!told.Any(t => t.Key == "chip" || t.Key.StartsWith("figures.", StringComparison.Ordinal)))
            session.Problems.Add("option.no-chip", Place.Of("the options"), "No chip is given", "Give --chip ID, --figures NAME=VALUE,... or --batch FILE.csv.");
        if (on is null && parsed.GetValue(_on) is null)
            session.Problems.Add("option.no-day", Place.Of("--on"), "The day is missing", "Add --on DATE.");
        if (parsed.GetValue(_strict))
            session.Problems.Add("option.strict", Place.Of("--strict"), "--strict is for --batch", "Leave it out.");
        var item = CaseReader.FromFields(told, dossier);
        session.Problems.AddAll(item.Problems);
        if (session.Format == "csv")
            session.Problems.Add("option.format", Place.Of("--format"), "csv is for --batch", "Write text or json.");
        if (session.Problems.Any || item.Value is not { } deal)
            return session.Fail();
        var report = new ClassifyChip(dossier, Versions.Program).Of(deal, new TwoClocks(on!.Value, known));
        return session.Format == "json" ? Output.Write(session, () => ClassificationJson.Write(report)) : Output.Write(session, ClassificationText.Write(report, session.Width));
    }

    private int Batch(ParseResult parsed, Session session, Dossier dossier, string path, DateOnly known, CancellationToken cancel)
    {
        session.Reads(path);
        foreach (var (_, _, place) in _item.Told(parsed, session.Problems))
            session.Problems.Add("option.batch", place, "With --batch the chips come from the table", "Put it into a column, or leave --batch out.");
        if (session.Day(_on) is not null)
            session.Problems.Add("option.batch", Place.Of("--on"), "With --batch the days come from the table", "Put it into the column 'on'.");
        if (parsed.GetValue(_vendor) is not null)
            session.Problems.Add("option.batch", Place.Of("--vendor"), "With --batch the vendors come from the table", "Put it into the column 'vendor'.");
        Output.Target(session);
        if (session.Problems.Any)
            return session.Fail();
        var classify = new ClassifyRows(dossier);
        var rows = new List<ClassifiedRow>();
        using var progress = new Progress("rows classified");
        foreach (var row in CsvTable.Read(path, "--batch", ClassifyRows.Columns, ClassifyRows.Required, session.Problems))
        {
            cancel.ThrowIfCancellationRequested();
            rows.Add(classify.Of(row, known));
            progress.Report(rows.Count);
        }

        if (session.Problems.Any)
            return session.Fail();
        var rejected = rows.Where(r => r.Answer is null).ToArray();
        foreach (var problem in rejected.SelectMany(r => r.Problems))
            Console.Error.WriteLine(problem.ToString());
        if (rejected.Length > 0)
            Console.Error.WriteLine($"{rejected.Length} of {rows.Count} rows were rejected.");
        var code = session.Format switch
        {
            "json" => Output.Write(session, stream => RowsJson.Write(rows, stream)),
            "csv" => Output.Write(session, stream => ClassifiedTable.Write(rows, stream)),
            _ => Output.Write(session, RowsText.Write(rows, session.Width)),
        };
        return code == ExitCode.Answered && rejected.Length > 0 && parsed.GetValue(_strict) ? ExitCode.Problems : code;
    }
}
