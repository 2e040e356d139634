using System.CommandLine;
using Chokepoint.Application.Ledgers;
using Chokepoint.Diagnostics;
using Chokepoint.Facts;
using Chokepoint.Facts.Reports;
using Chokepoint.Reports.Json.Ledgers;
using Chokepoint.Reports.Stix;
using Chokepoint.Reports.Text;
using Chokepoint.Reports.Text.Ledgers;

namespace Chokepoint.Cli.Commands;

/// <summary><c>ledger</c>: the evidence.</summary>
internal static class LedgerCommand
{
    public static Command Build() => new("ledger", "The evidence: who said what, on whose word, and where reports differ.")
    {
        Claims("claims", "Claims, with who says so, how likely it is, and how they stand to each other.", ClaimTopic.Claims, kinds: true),
        Chain(),
        Queried("conflicts", "Questions on which reports differ, side by side, with what kind of difference it is.", (ledger, query) => ledger.Conflicts(query), LedgerJson.Write, ConflictListText.Write),
        Queried("authorities", "Who acted on whom, when, about what, report by report.", (ledger, query) => ledger.Acts(query, byReport: true), LedgerJson.Write, ActListText.Write),
        Claims("bounds", "Every statement that bounds a strength from above.", ClaimTopic.Bounds),
        Claims("motives", "Motives as claimed, by whom, as fact or as opinion.", ClaimTopic.Motives),
        Claims("drift", "Citations whose cited report does not carry their strength.", ClaimTopic.Drift),
        Queried("acts", "Acts, and by how many independent origins each is told.", (ledger, query) => ledger.Acts(query, byReport: false), LedgerJson.Write, ActListText.Write),
        Queried("reports", "Reports, when each was out, as what it was seen, and who retells it.", (ledger, query) => ledger.Reports(query), LedgerJson.Write, ReportListText.Write),
        Queried("sources", "Outlets, people and documents on whose word claims rest.", (ledger, query) => ledger.Sources(query), LedgerJson.Write, SourceListText.Write),
        Words(),
    };

    private static Command Claims(string name, string description, ClaimTopic topic, bool kinds = false)
    {
        var common = new CommonOptions("text", "json", "stix");
        var query = QueryArgument();
        var kind = new Option<string?>("--kind") { Description = $"Only claims of a kind: {string.Join(", ", Word<ClaimKind>.All)}.", HelpName = "KIND" };
        kind.AcceptOnlyFromAmong([.. Word<ClaimKind>.All]);
        var command = new Command(name, description) { query };
        if (kinds)
            command.Add(kind);
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            var session = new Session(parsed, common);
            if (Open(session) is not { } ledger)
                return session.Fail();
            var list = ledger.Claims(topic, Words(parsed, query), kinds && parsed.GetValue(kind) is { } word ? Word<ClaimKind>.Parse(word) : null);
            return session.Format switch
            {
                "json" => Output.Write(session, () => LedgerJson.Write(list)),
                "stix" => Output.Write(session, () => StixBundle.Write(list)),
                _ => Output.Write(session, ClaimListText.Write(list, session.Width)),
            };
        });
        return command;
    }

    private static Command Chain()
    {
        var common = new CommonOptions("text", "json");
        var id = new Argument<string>("ID") { Description = "A claim, or the end of its id that only it has, such as S1.6." };
        var command = new Command("chain", "The way of a claim to its origin, with the wording and strength of each link.") { id };
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            var session = new Session(parsed, common);
            if (Open(session) is not { } ledger)
                return session.Fail();
            var sheet = ledger.Chain(parsed.GetValue(id)!, Place.Of("ID"));
            session.Problems.AddAll(sheet.Problems);
            return sheet.Value is not { } found ? session.Fail()
                : session.Format == "json" ? Output.Write(session, () => LedgerJson.Write(found))
                : Output.Write(session, ClaimSheetText.Write(found, session.Width));
        });
        return command;
    }

    private static Command Words()
    {
        var common = new CommonOptions("text", "json");
        var command = new Command("words", "Words of the press, each against what the act was in law.");
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            var session = new Session(parsed, common);
            if (Open(session) is not { } ledger)
                return session.Fail();
            var list = ledger.Words();
            return session.Format == "json" ? Output.Write(session, () => LedgerJson.Write(list)) : Output.Write(session, PressWordText.Write(list, session.Width));
        });
        return command;
    }

    private static Command Queried<T>(string name, string description, Func<ReadLedger, string?, T> ask, Func<T, string> json, Func<T, int, TextPage> text)
    {
        var common = new CommonOptions("text", "json");
        var query = QueryArgument();
        var command = new Command(name, description) { query };
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            var session = new Session(parsed, common);
            if (Open(session) is not { } ledger)
                return session.Fail();
            var list = ask(ledger, Words(parsed, query));
            return session.Format == "json" ? Output.Write(session, () => json(list)) : Output.Write(session, text(list, session.Width));
        });
        return command;
    }

    private static ReadLedger? Open(Session session)
    {
        var day = session.Known() ?? Session.Today;
        return session.Load() is { } dossier && !session.Problems.Any ? new ReadLedger(dossier, day, Versions.Program) : null;
    }

    private static Argument<string[]> QueryArgument() => new("QUERY") { Description = "Words that must all occur, in any order and with any English ending.", Arity = ArgumentArity.ZeroOrMore };

    private static string? Words(ParseResult parsed, Argument<string[]> query) => parsed.GetValue(query) is { Length: > 0 } words ? string.Join(' ', words) : null;
}
