using System.CommandLine;
using System.Globalization;
using Chokepoint.Application;
using Chokepoint.Application.Performing;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Cases;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Time;
using Chokepoint.Reports.Json.Performing;
using Chokepoint.Reports.Svg;
using Chokepoint.Reports.Text.Performing;

namespace Chokepoint.Cli.Commands;

/// <summary><c>substitute</c>: what replaces a number of chips, whether it may be bought, and whether it can be had.</summary>
internal sealed class SubstituteCommand
{
    private const long MostUnits = 1_000_000_000;

    // Where no buyer is told: a private firm in China, said in the answer.
    private static readonly (string Key, string Value)[] Buyer = [("buyer.home", "CN"), ("buyer.headquarters", "CN"), ("buyer.classes", "private_other"), ("buyer.name", "a private firm in China (assumed)"), ("to", "CN")];

    private readonly CommonOptions _common = new("text", "json");
    private readonly DealOptions _deal = new();
    private readonly Option<string[]> _candidates = new("--candidates") { Description = "What may replace it; by default every chip for data centres that was out by the day.", HelpName = "ID,...", DefaultValueFactory = _ => [] };
    private readonly Option<string[]> _with = new("--with") { Description = "Chips in hand that do a part of the work; may repeat.", HelpName = "ID=N,...", DefaultValueFactory = _ => [] };
    private readonly Option<string> _maturity = WorkloadOptions.Maturity();
    private readonly Option<string?> _on = new("--on") { Description = "The day of the deal; today when not told.", HelpName = "DATE" };
    private readonly Option<string?> _until = new("--until") { Description = "By when they have to be had; the end of the day's year when not told.", HelpName = "DATE" };
    private readonly Option<string?> _plot = Output.PlotOption("the counts as ranges, a colour a maturity");

    public static Command Build()
    {
        var it = new SubstituteCommand();
        var command = new Command("substitute", "What replaces a number of chips for a workload: can it do the work, may it be bought, can it be had. Takes the options of a deal.");
        it._deal.AddTo(command);
        foreach (var option in new Option[] { it._candidates, it._with, it._maturity, it._on, it._until, it._plot })
            command.Add(option);
        it._common.AddTo(command);
        command.SetAction((parsed, cancel) => Task.FromResult(it.Run(parsed, cancel)));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancel)
    {
        var session = new Session(parsed, _common);
        var (known, day, until) = (session.Known(), session.Day(_on) ?? Session.Today, session.Day(_until));
        if (until < day)
            session.Problems.Add("option.until", Place.Of("--until"), $"The chips would have to be had by {until:O}, before the day of the deal, {day:O}", "Name a later day.");
        var told = _deal.Told(parsed, session.Problems).ToList();
        if (session.Load() is not { } dossier)
            return session.Fail();
        foreach (var (option, field) in new[] { ("--chip", "chip"), ("--units", "units"), ("--workload", "workload") })
        {
            if (!told.Exists(t => t.Key == field))
                session.Problems.Add("option.missing", Place.Of(option), $"{option} is missing", field switch { "chip" => "Say which chip is replaced.", "units" => "Say how many of it.", _ => $"Say what they run: {string.Join(", ", dossier.Workloads.Keys.Order(StringComparer.Ordinal))}." });
        }

        if (told.Exists(t => t.Key.StartsWith("figures.", StringComparison.Ordinal)))
            session.Problems.Add("option.figures", Place.Of("--figures"), "A chip that is replaced is one of the dossier", "Give --chip; an overlay may add your own chips.");
        if (!told.Exists(t => t.Key.StartsWith("buyer", StringComparison.Ordinal) || t.Key is "ultimate_consignee" or "end_user" or "to"))
            told.AddRange(Buyer.Select(b => (b.Key, b.Value, Place.Of("the options"))));
        if (session.Problems.Any)
            return session.Fail();
        var read = CaseReader.FromFields(told, dossier);
        session.Problems.AddAll(read.Problems);
        var finder = new Finder(dossier, session.Problems);
        var named = parsed.GetValue(_candidates)!.SelectMany(Parts).Select(c => finder.Chip(c, Place.Of("--candidates"))).OfType<Chip>().Distinct().ToArray();
        var inHand = parsed.GetValue(_with)!.SelectMany(Parts).Select(p => InHand(p, finder, session.Problems)).OfType<(Chip, long)>().ToArray();
        var workloads = WorkloadOptions.Find(told.First(t => t.Key == "workload").Value, dossier, session);
        if (read.Value is { } some && DealReplacement.Units(some) is not (> 0 and <= MostUnits))
            session.Problems.Add("option.units", Place.Of("--units"), "The number of chips must be from 1 to 1,000,000,000", "Give how many are to be replaced.");
        if (session.Problems.Any || read.Value is not { Chip: { } chip } deal || workloads is null || WorkloadOptions.Estimator(dossier, session) is not { } estimator)
            return session.Fail();
        var replace = new ReplaceChips(Books.Of(dossier), estimator, Versions.Program);
        var request = new ReplaceRequest(chip, DealReplacement.Units(deal)!.Value, workloads[0], named.Length > 0 ? named : replace.Candidates(chip, day), WorkloadOptions.Of(parsed.GetValue(_maturity)!), inHand, until, HasPhases: true);
        var answer = replace.Of(deal, request, new TwoClocks(day, known ?? Session.Today), cancel);
        return Output.WithPlot(session, parsed.GetValue(_plot), () => ReplacementSvg.Write(answer), () => session.Format == "json"
            ? Output.Write(session, () => PerformanceJson.Write(answer))
            : Output.Write(session, ReplacementText.Write(answer, session.Width)));
    }

    private static string[] Parts(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static (Chip Chip, long Units)? InHand(string pair, Finder finder, Problems problems)
    {
        var at = pair.IndexOf('=', StringComparison.Ordinal);
        if (at > 0 && long.TryParse(pair[(at + 1)..].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var units) && units is > 0 and <= MostUnits)
            return finder.Chip(pair[..at].Trim(), Place.Of("--with")) is { } chip ? (chip, units) : null;
        problems.Add("option.with", Place.Of("--with"), $"'{Shown.Short(pair)}' is no number of chips", "Write ID=N, with N from 1 to 1,000,000,000 and no thousands separator.");
        return null;
    }
}
