using System.CommandLine;
using Chokepoint.Application.Assessing;
using Chokepoint.Reports.Html;
using Chokepoint.Reports.Json;
using Chokepoint.Reports.Text;

namespace Chokepoint.Cli.Commands;

/// <summary><c>assess</c>: a case in, the whole brief out.</summary>
internal static class AssessCommand
{
    public static Command Build() => BuildFor("assess", "A case in, a brief out: both sides' verdicts, evidence, and what is not known.", (dossier, deal, clocks, words) => new Assess(dossier, Versions.Program).Of(deal, clocks, words), BriefText.Write);

    internal static Command BuildFor(string name, string description, Func<Facts.Dossiers.Dossier, Facts.Deals.Deal, Facts.Time.TwoClocks, string?, Brief> answer, Func<Brief, int, TextPage> text)
    {
        var common = new CommonOptions("text", "json", "html");
        var question = new Question();
        var command = new Command(name, description);
        question.AddTo(command);
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            var session = new Session(parsed, common);
            if (session.Load() is not { } dossier || question.Read(parsed, session, dossier) is not var (deal, clocks, words))
                return session.Fail();
            var brief = answer(dossier, deal, clocks, words);
            return session.Format switch
            {
                "json" => Output.Write(session, () => BriefJson.Write(brief)),
                "html" => Output.Write(session, () => BriefHtml.Write(brief)),
                _ => Output.Write(session, text(brief, session.Width)),
            };
        });
        return command;
    }
}
