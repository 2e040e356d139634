using Chokepoint.Reports.Bundles;

namespace Chokepoint.Reports.Json;

/// <summary>A replay as JSON: whether the answer is the same, and every difference.</summary>
public static class ReplayJson
{
    public static string Write(Replay replay) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("same", replay.IsSame);
        json.Day("on", replay.Bundle.Clocks.InForceOn);
        json.Day("known", replay.Bundle.Clocks.KnownAsOf);
        json.WriteString("answeredBy", replay.Bundle.Program);
        json.WriteString("askedAgainBy", replay.Program);
        json.WriteString("dossier", replay.Bundle.DossierHash);
        Differences("differences", replay.OwnFacts);
        json.Text("dossierAtHand", replay.AtHand.Hash);
        if (replay.AtHand.Differences is { } atHand)
            Differences("differencesAtHand", atHand);
        else
            json.WriteNull("differencesAtHand");
        json.Texts("problemsAtHand", replay.AtHand.Problems.Select(p => p.ToString()));
        json.WriteEndObject();

        void Differences(string key, IReadOnlyList<AnswerDifference> differences) => json.Array(key, differences, difference =>
        {
            json.WriteString("at", difference.At);
            json.Text("then", difference.Then);
            json.Text("now", difference.Now);
        });
    });
}
