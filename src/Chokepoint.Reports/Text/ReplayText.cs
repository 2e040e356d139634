using Chokepoint.Reports.Bundles;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Text;

/// <summary>A replay as text: the same, or what differs.</summary>
public static class ReplayText
{
    private const int MostShown = 40;
    private const int Longest = 160;

    public static TextPage Write(Replay replay, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        var bundle = replay.Bundle;
        page.Line(replay.IsSame ? "The same answer to the last bit." : $"Another answer: {replay.OwnFacts.Count} place{(replay.OwnFacts.Count == 1 ? " differs" : "s differ")}.", hang: 0, tone: replay.IsSame ? Tone.Strong : Tone.Bad);
        page.Line($"Asked again of the bundle's own facts (dossier {bundle.DossierHash}, {bundle.Facts.Sum(f => f.Count)} files{(bundle.Overlays.Count > 0 ? $", with overlay {string.Join(", ", bundle.Overlays)}" : "")}{(bundle.Without.Count > 0 ? $", without {string.Join(", ", bundle.Without)}" : "")}), for a deal on {Say.Day(bundle.Clocks.InForceOn)}, with what was known on {Say.Day(bundle.Clocks.KnownAsOf)}.", hang: 0);
        page.Line(bundle.Program == replay.Program ? $"Answered and asked again by chokepoint {replay.Program}." : $"Answered by chokepoint {bundle.Program}, asked again by {replay.Program}: that alone is no difference.", hang: 0);
        List(page, replay.OwnFacts);
        page.Heading("WITH THE FACTS AT HAND");
        if (replay.AtHand.Differences is { } atHand)
        {
            page.Line(atHand.Count == 0 ? $"Dossier {replay.AtHand.Hash} gives the same answer, its version apart." : $"Dossier {replay.AtHand.Hash} answers differently in {atHand.Count} place{(atHand.Count == 1 ? "" : "s")}.", 2, 0, atHand.Count == 0 ? Tone.Plain : Tone.Caution);
            List(page, atHand);
        }
        else
        {
            page.Line("The question could not be put to them:", 2, 0, Tone.Caution);
            foreach (var problem in replay.AtHand.Problems.Take(MostShown))
                page.Line(problem.ToString(), 4, 2);
        }

        page.Blank();
        page.Line("Fingerprints show that files belong together, not who wrote them.", hang: 0, tone: Tone.Faint);
        return page.Page;
    }

    private static void List(PageWriter page, IReadOnlyList<AnswerDifference> differences)
    {
        foreach (var difference in differences.Take(MostShown))
        {
            page.Verbatim(difference.At, 2, "");
            page.Line(Short(difference.Then), 4, 6, Tone.Plain, "then  ", Tone.Faint);
            page.Line(Short(difference.Now), 4, 6, Tone.Plain, "now   ", Tone.Faint);
        }

        if (differences.Count > MostShown)
            page.Line($"and {differences.Count - MostShown} more; --format json lists all.", 2, 0, Tone.Faint);
    }

    private static string Short(string? value)
    {
        var flat = value is null ? "nothing" : string.Join(' ', value.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return flat.Length > Longest ? flat[..Longest] + "..." : flat;
    }
}
