using Chokepoint.Application.Dossiers;
using Chokepoint.Facts;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Evidence;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Text;

/// <summary>The state of the dossier as text.</summary>
public static class StatusText
{
    public static TextPage Write(DossierStatus status, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        page.Line($"Dossier {status.Version.Hash}: {status.Version.Files} files.", tone: Tone.Strong, hang: 0);
        foreach (var overlay in status.Version.Overlays)
            page.Line($"With overlay {overlay}.", hang: 0);
        foreach (var claim in status.Version.Without)
            page.Line($"Without the claim {claim}.", hang: 0);
        page.Heading("THE DATA GO TO");
        foreach (var (subject, day) in status.Horizons)
            page.Row(2, (subject, 16, Tone.Plain), (Say.Day(day), 0, Tone.Strong));
        page.Heading($"HOLDS, AS KNOWN ON {Say.Day(status.Known)}");
        foreach (var (subject, count) in status.Counts)
            page.Row(2, (subject, 16, Tone.Plain), (Say.Number(count), 0, Tone.Strong));
        page.Heading("FIGURES OF CHIPS REST ON");
        foreach (var (basis, figures) in status.Bases)
            page.Row(2, (Word<Basis>.Of(basis), 16, Tone.Plain), (Say.Number(figures), 0, basis == Basis.Unverified ? Tone.Caution : Tone.Strong));
        if (status.Unverified.Count > 0)
            page.Heading("FIGURES SEEN IN NO SOURCE (UNVERIFIED)");
        foreach (var (chip, figures) in status.Unverified)
            page.Row(2, (chip, 28, Tone.Plain), (string.Join(", ", figures.Select(f => Word<FigureKind>.Of(f).Replace('_', ' '))), 0, Tone.Caution));
        BriefText.Program(page, status.Program);
        return page.Page;
    }
}
