using Chokepoint.Application.Assessing;
using Chokepoint.Diagnostics;
using Chokepoint.Reports.Json;

namespace Chokepoint.Reports.Bundles;

/// <summary>A bundle's question asked again: of its own facts, and of the facts at hand.</summary>
/// <param name="Bundle">The bundle.</param>
/// <param name="Program">The version of the program that asks again.</param>
/// <param name="OwnFacts">Where the answer from the bundle's own facts differs, the program's version apart; nothing when it is the same to the last bit.</param>
/// <param name="AtHand">What the facts at hand answer.</param>
public sealed record Replay(EvidenceBundle Bundle, string Program, IReadOnlyList<AnswerDifference> OwnFacts, ReplayAtHand AtHand)
{
    private const string ProgramVersion = "versions.program";

    public bool IsSame => OwnFacts.Count == 0;

    public static Replay Of(EvidenceBundle bundle, Brief again, Checked<Brief> atHand)
    {
        var now = BriefJson.Write(again);
        var isSameProgram = again.Program.Text == bundle.Program;
        List<AnswerDifference> own = now == bundle.Answer ? [] : [.. AnswerDifferences.Of(bundle.Answer, now).Where(d => isSameProgram || d.At != ProgramVersion)];
        if (own.Count == 0 && isSameProgram)
        {
            Whole("answer.json, its form", bundle.Answer, now);
            Whole(BundleManifest.Page, bundle.Page, BundleWriter.Page(again));
            Whole(BundleManifest.Evidence, bundle.Evidence, BundleWriter.Evidence(again));
        }

        return new Replay(bundle, again.Program.Text, own, new ReplayAtHand(
            atHand.Value is { } brief ? [.. AnswerDifferences.Of(bundle.Answer, BriefJson.Write(brief)).Where(d => !d.At.StartsWith("versions", StringComparison.Ordinal))] : null,
            atHand.Value?.Dossier.Version.Hash,
            atHand.Problems));

        void Whole(string at, string then, string again)
        {
            if (then != again)
                own.Add(new AnswerDifference(at, then, again));
        }
    }
}
