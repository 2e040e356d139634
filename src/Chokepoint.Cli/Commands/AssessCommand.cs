using System.CommandLine;
using Chokepoint.Application.Assessing;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Reports.Bundles;
using Chokepoint.Reports.Html;
using Chokepoint.Reports.Json;
using Chokepoint.Reports.Text;

namespace Chokepoint.Cli.Commands;

/// <summary><c>assess</c>: a case in, the whole brief out; with several known days, a table; with a bundle, the answer again.</summary>
internal static class AssessCommand
{
    public static Command Build()
    {
        var common = CommonOptions.OfSeveralDays("text", "json", "html");
        var question = new Question();
        var bundle = new Option<string?>("--bundle") { Description = "Also write the answer with every fact that it takes to give it again to a ZIP.", HelpName = "FILE.zip" };
        var replay = new Option<string?>("--replay") { Description = "Ask a bundle's question again, and say what differs.", HelpName = "FILE.zip" };
        var command = new Command("assess", "A case in, a brief out: both sides' verdicts, evidence, and what is not known.");
        question.AddTo(command);
        command.Add(bundle);
        command.Add(replay);
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            var session = new Session(parsed, common);
            if (parsed.GetValue(replay) is { } path)
            {
                if (question.IsAsked(parsed) || parsed.GetValue(common.Known) is not null || parsed.GetValue(common.Without)!.Length > 0)
                    session.Problems.Add("option.replay", Place.Of("--replay"), "A bundle holds its own question, and another is told", "Leave the case, the deal's options, --known and --without out.");
                if (parsed.GetValue(bundle) is not null)
                    session.Problems.Add("option.replay", Place.Of("--bundle"), "A replay writes no bundle", "Leave --bundle out.");
                return ReplayBundle.Run(session, path);
            }

            if (session.Load() is not { } dossier || question.Read(parsed, session, dossier) is not { } asked)
                return session.Fail();
            return session.HasSeveralDays ? Table(session, dossier, asked, session.KnownDays(), parsed.GetValue(bundle)) : One(session, dossier, asked, parsed.GetValue(bundle));
        });
        return command;
    }

    private static int One(Session session, Dossier dossier, AskedQuestion asked, string? bundle)
    {
        var brief = new Assess(dossier, Versions.Program).Of(asked.Deal, asked.Clocks, asked.Words);
        return Output.WithFile(session, "--bundle", bundle, () => BundleWriter.Write(brief, asked.AsPut), () => Print(session, brief, BriefText.Write));
    }

    private static int Table(Session session, Dossier dossier, AskedQuestion asked, IReadOnlyList<DateOnly> days, string? bundle)
    {
        if (bundle is not null)
            session.Problems.Add("option.bundle", Place.Of("--bundle"), "A bundle holds one answer, and several known days are told", "Name one day, and write a bundle for each.");
        if (session.Format == "html")
            session.Problems.Add("option.format", Place.Of("--format"), "The table of several known days has no HTML form", "Use text or json, or name one day.");
        if (session.Problems.Any)
            return session.Fail();
        var table = new CompareDays(dossier, Versions.Program).Of(asked.Deal, asked.Clocks.InForceOn, days, asked.Words);
        return session.Format == "json" ? Output.Write(session, () => KnownDaysJson.Write(table)) : Output.Write(session, KnownDaysText.Write(table, session.Width));
    }

    /// <summary>Prints a brief in the form asked for.</summary>
    internal static int Print(Session session, Brief brief, Func<Brief, int, TextPage> text) => session.Format switch
    {
        "json" => Output.Write(session, () => BriefJson.Write(brief)),
        "html" => Output.Write(session, () => BriefHtml.Write(brief)),
        _ => Output.Write(session, text(brief, session.Width)),
    };
}
