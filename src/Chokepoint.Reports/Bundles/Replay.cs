using Chokepoint.Application.Assessing;
using Chokepoint.Reports.Json;

namespace Chokepoint.Reports.Bundles;

/// <summary>A bundle's question asked again: of its own facts, and of the facts at hand.</summary>
/// <param name="Bundle">The bundle.</param>
/// <param name="Program">The version of the program that asks again.</param>
/// <param name="OwnFacts">Where the answer from the bundle's own facts differs; nothing when it is the same to the last bit.</param>
/// <param name="FactsAtHand">Where the answer from the facts at hand differs, versions apart; null when they were not asked.</param>
/// <param name="HashAtHand">The version of the facts at hand.</param>
public sealed record Replay(EvidenceBundle Bundle, string Program, IReadOnlyList<AnswerDifference> OwnFacts, IReadOnlyList<AnswerDifference>? FactsAtHand, string? HashAtHand)
{
    public bool IsSame => OwnFacts.Count == 0;

    public static Replay Of(EvidenceBundle bundle, Brief again, Brief? atHand)
    {
        var now = BriefJson.Write(again);
        return new Replay(
            bundle,
            again.Program.Text,
            now == bundle.Answer ? [] : Differences(bundle.Answer, now),
            atHand is null ? null : [.. AnswerDifferences.Of(bundle.Answer, BriefJson.Write(atHand)).Where(d => !d.At.StartsWith("versions", StringComparison.Ordinal))],
            atHand?.Dossier.Version.Hash);
    }

    // Bytes that differ with equal values (blanks, order of keys) are a difference too.
    private static IReadOnlyList<AnswerDifference> Differences(string then, string now) =>
        AnswerDifferences.Of(then, now) is { Count: > 0 } differences ? differences : [new AnswerDifference("form", "other bytes, equal values", "other bytes, equal values")];
}
