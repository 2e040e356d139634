using System.CommandLine;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Cases;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Time;
using Chokepoint.Reports.Bundles;

namespace Chokepoint.Cli;

/// <summary>Reads the question that a command asks: a case file, or options, and the two days.</summary>
internal sealed class Question
{
    private readonly DealOptions _deal = new();
    private readonly Argument<string?> _case = new("CASE.yaml") { Description = "A case file: a deal, its days, and optionally the answer expected.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _on = new("--on") { Description = "The day of the deal.", HelpName = "DATE" };

    public void AddTo(Command command)
    {
        _case.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.StartsWith('-')))
                result.AddError($"There is no option '{Shown.Short(token.Value)}'. {Nearest.Remedy(token.Value, command.Options.Select(o => o.Name), "--help lists them.")}");
        });
        command.Add(_case);
        command.Add(_on);
        _deal.AddTo(command);
    }

    /// <summary>Is a deal told, by a case file or by options?</summary>
    public bool IsAsked(ParseResult parsed) => parsed.GetValue(_case) is not null || parsed.GetValue(_on) is not null || _deal.Told(parsed, new Problems()).Count > 0;

    /// <summary>The question, or null after collecting its problems.</summary>
    public AskedQuestion? Read(ParseResult parsed, Session session, Dossier dossier)
    {
        var on = session.Day(_on);
        var told = _deal.Told(parsed, session.Problems);
        Deal? deal;
        string? words = null, text = null;
        var known = session.Known();
        if (parsed.GetValue(_case) is { } path)
        {
            if (told.Count > 0)
                session.Problems.Add("option.case", told[0].Place, "A case file and options of a deal are both given", "Put the field into the case file, or leave the file out.");
            session.Reads(path);
            (var read, text) = ReadFile(path, session.Problems, dossier);
            (deal, words) = (read?.Deal, read?.Question);
            (on, known) = (on ?? read?.On, known ?? read?.Known);
        }
        else
        {
            if (told.Count == 0)
                session.Problems.Add("option.no-deal", Place.Of("the options"), "No case is given", "Name a case file, or describe the deal: --chip, --buyer, --to, --on ...");
            var read = CaseReader.FromFields(told, dossier);
            session.Problems.AddAll(read.Problems);
            deal = read.Value;
        }

        if (on is null && !session.Problems.Any)
            session.Problems.Add("option.no-day", Place.Of("--on"), "The day of the deal is missing", "Add --on DATE.");
        return session.Problems.Any || deal is null ? null : new AskedQuestion(deal, new TwoClocks(on!.Value, known ?? Session.Today), words, new BundleQuestion(text, [.. told.Select(t => new BundleField(t.Key, t.Value))]));
    }

    private static (CaseFile? Case, string? Text) ReadFile(string path, Problems problems, Dossier dossier)
    {
        if (CaseText.Read(path, problems) is not { } text)
            return default;
        var read = CaseReader.Read(text, path, dossier, Session.LastKnown);
        problems.AddAll(read.Problems);
        return (read.Value, text);
    }
}
