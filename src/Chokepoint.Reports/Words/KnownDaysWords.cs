using Chokepoint.Application.Assessing;

namespace Chokepoint.Reports.Words;

/// <summary>How the news between two days is said.</summary>
internal static class KnownDaysWords
{
    public static string What(KnownNews news, KnownDays days) =>
        news.Provisions.Count > 0
            ? $"{days.Dossier.Acts[news.Id].Title} ({news.Id}): {string.Join(", ", news.Provisions)}."
            : $"{LedgerWords.Teller(news.Id, days.Dossier)}, {days.Dossier.Reports[news.Id].Known}: {string.Join(" ", news.Claims.Select(c => $"{days.Dossier.Claims[c].Says} ({c})"))}";

    public static string Effect(NewsEffect effect, KnownDays days) =>
        $"{days.Dossier.Jurisdictions[effect.Side].Title}: {Say.Short(effect.With)}, {Say.Of(effect.StateWith)}; without it {Say.Short(effect.Without)}, {Say.Of(effect.StateWithout)}.";
}
