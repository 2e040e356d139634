using Chokepoint.Application.Assessing;
using Chokepoint.Facts;
using Chokepoint.Ledger.Weighing;
using Chokepoint.Reports.Words;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Reports.Json;

/// <summary>One question on several days of knowledge as JSON.</summary>
public static class KnownDaysJson
{
    public static string Write(KnownDays days) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.Object("question", () => QuestionJson.Write(json, days.Question, days.Days[0].Judgement.Verdict.Question));
        json.Day("on", days.Days[0].Judgement.Verdict.Clocks.InForceOn);
        json.Array("days", days.Days, day =>
        {
            var verdict = day.Judgement.Verdict;
            json.Day("known", day.Known);
            json.WriteString("headline", Say.Headline(verdict));
            json.WriteString("outcome", Word<Outcome>.Of(verdict.Outcome));
            json.WriteString("worstPossible", Word<Outcome>.Of(verdict.WorstPossible));
            json.Texts("qualifiers", verdict.Qualifiers.Select(Word<Qualifier>.Of));
            Sides("sides", verdict);
            if (day.Judgement.EarlyDiffers)
                Sides("orWithReportsOfUncertainDay", day.Judgement.Early!);
        });
        json.Array("changes", days.Changes, change =>
        {
            json.Day("from", change.From);
            json.Day("to", change.To);
            json.Array("news", change.News, news =>
            {
                json.WriteString(news.Provisions.Count > 0 ? "act" : "report", news.Id);
                json.Texts("claims", news.Claims);
                json.Texts("provisions", news.Provisions);
                json.Array("effects", news.Effects, effect =>
                {
                    json.WriteString("side", effect.Side);
                    json.Strength("with", effect.With);
                    json.WriteString("stateWith", Word<SideState>.Of(effect.StateWith));
                    json.Strength("without", effect.Without);
                    json.WriteString("stateWithout", Word<SideState>.Of(effect.StateWithout));
                });
            });
            json.Array("reweighed", change.Reweighed, claim =>
            {
                json.WriteString("claim", claim.Claim);
                json.WriteString("before", Word<Likelihood>.Of(claim.Before));
                json.WriteString("after", Word<Likelihood>.Of(claim.After));
            });
            json.Texts("onlyTogether", change.OnlyTogether);
        });
        BriefJson.Versions(json, days.Dossier, days.Program);
        json.WriteEndObject();

        void Sides(string key, Verdict verdict) => json.Object(key, () =>
        {
            foreach (var side in verdict.Sides)
                json.Object(side.Jurisdiction.Id, () => BriefJson.Range(json, side));
        });
    });
}
