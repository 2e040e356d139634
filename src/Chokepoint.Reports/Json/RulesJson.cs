using System.Text.Json;
using Chokepoint.Application.Rulebooks;
using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Rules.Conditions;

namespace Chokepoint.Reports.Json;

/// <summary>The rule book as JSON.</summary>
public static class RulesJson
{
    public static string Write(RuleList list) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.Array("acts", list.Acts, act =>
        {
            Act(json, act);
            json.Texts("provisions", act.Provisions.Select(p => p.Id));
        });
        BriefJson.Versions(json, list.Dossier, list.Program);
        json.WriteEndObject();
    });

    public static string Write(RuleSheet sheet) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        Act(json, sheet.Act);
        json.Array("provisions", sheet.Provisions, provision => Provision(json, provision));
        BriefJson.Versions(json, sheet.Dossier, sheet.Program);
        json.WriteEndObject();
    });

    private static void Act(Utf8JsonWriter json, Act act)
    {
        json.WriteString("act", act.Id);
        json.WriteString("title", act.Title);
        json.WriteString("jurisdiction", act.Jurisdiction);
        json.Texts("authorities", act.Authorities);
        json.WriteString("form", Word<ActForm>.Of(act.Form));
        json.Span("date", act.Date);
        json.Span("known", act.Known);
        json.Cite("cite", act.Cite);
        json.Texts("press", act.Press);
        json.Texts("doubts", act.Doubts.Select(d => d.Text));
        json.Array("status", act.Status, change =>
        {
            json.WriteString("status", Word<ProvisionStatus>.Of(change.Status));
            json.Day("from", change.From);
            json.Text("by", change.By);
        });
        json.Texts("claims", act.Claims);
        json.Text("note", act.Note);
    }

    private static void Provision(Utf8JsonWriter json, Provision provision)
    {
        json.WriteString("provision", provision.Id);
        json.WriteString("title", provision.Title);
        json.WriteString("step", Word<Step>.Of(provision.Step));
        json.Cite("cite", provision.Cite);
        json.Texts("yieldsTo", provision.YieldsTo);
        json.WriteBoolean("namedOnly", provision.NamedOnly);
        json.Text("note", provision.Note);
        json.Array("versions", provision.Versions, version =>
        {
            json.Day("from", version.From);
            json.WriteBoolean("fromIsAssumed", version.IsAssumed);
            json.Day("until", version.Until);
            json.WriteString("status", Word<ProvisionStatus>.Of(version.Status));
            json.WriteString("by", version.By);
            json.Text("text", version.Text);
            if (version.Cite is { } cite)
                json.Cite("cite", cite);
            json.Object("when", () => Condition(json, version.When));
            json.Object("then", () => Then(json, version.Then));
        });
    }

    private static void Then(Utf8JsonWriter json, Effect effect)
    {
        switch (effect)
        {
            case Effect.Subject:
                json.WriteBoolean("subject", true);
                break;
            case Effect.Level level:
                json.WriteString("level", level.Name);
                json.Text("eccn", level.Eccn);
                break;
            case Effect.Licence licence:
                json.WriteString("licence", licence.Policy);
                break;
            case Effect.Duty duty:
                json.Strength("strength", duty.Strength);
                break;
            case Effect.Exception exception:
                json.Texts("exceptionFrom", exception.Of);
                json.WriteBoolean("notice", exception.Notice);
                break;
            case Effect.Review review:
                json.WriteString("review", review.Policy);
                json.Texts("of", review.Of);
                break;
            case Effect.Flag flag:
                json.WriteString("flag", flag.Name);
                json.WriteString("says", flag.Says);
                json.WriteBoolean("blocks", flag.Blocks);
                break;
        }
    }

    private static void Condition(Utf8JsonWriter json, Condition condition)
    {
        _ = condition.Match(
            all => Parts("all", all.Parts),
            any => Parts("any", any.Parts),
            not => Parts("not", [not.Part]),
            test => Test(test.Test));

        bool Parts(string key, IReadOnlyList<Condition> parts)
        {
            json.Array(key, parts, part => Condition(json, part));
            return true;
        }

        bool Test(Test test)
        {
            json.WriteString("test", test.Accept(TestWords.Instance));
            return true;
        }
    }
}
