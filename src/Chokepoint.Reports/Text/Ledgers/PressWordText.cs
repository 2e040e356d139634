using Chokepoint.Application.Ledgers;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Text.Ledgers;

/// <summary>Press words as text, each use against what the act was in law.</summary>
public static class PressWordText
{
    public static TextPage Write(PressWordList list, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        LedgerPage.Head(page, "Words of the press and what they stood for in law", null, list.Words.Count, list.Known);
        foreach (var word in list.Words)
        {
            page.Heading(word.Word.ToUpperInvariant());
            page.Line(word.Note, 2, 0);
            if (word.Overlay is { } overlay)
                page.Line($"From the overlay {overlay}.", 2, 0, Tone.Caution);
            foreach (var use in word.Uses)
            {
                var claim = list.Dossier.Claims[use.Claim];
                page.Line($"\"{claim.Wording}\": {claim.Says}", 2, 2, Tone.Plain, "press   ", Tone.Faint);
                page.Line($"{use.InLaw} ({use.For})", 2, 2, Tone.Strong, "in law  ", Tone.Faint);
                page.Line($"{LedgerWords.Teller(claim.Report, list.Dossier)}, {Say.Days(list.Dossier.Reports[claim.Report].Known)}; {claim.Id}", 10, 0, Tone.Faint);
            }
        }

        page.Blank();
        LedgerPage.Foot(page, list.Dossier, list.Program);
        return page.Page;
    }
}
