using Chokepoint.Application.Dossiers;
using Chokepoint.Facts;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Evidence;

namespace Chokepoint.Reports.Json;

/// <summary>The state of the dossier as JSON.</summary>
public static class StatusJson
{
    public static string Write(DossierStatus status) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("dossier", status.Version.Hash);
        json.Day("known", status.Known);
        json.WriteNumber("files", status.Version.Files);
        json.Texts("overlays", status.Version.Overlays);
        json.Texts("without", status.Version.Without);
        json.Object("horizons", () =>
        {
            foreach (var (subject, day) in status.Horizons)
                json.Day(subject, day);
        });
        json.Object("counts", () =>
        {
            foreach (var (subject, count) in status.Counts)
                json.WriteNumber(subject, count);
        });
        json.Object("figures", () =>
        {
            foreach (var (basis, figures) in status.Bases)
                json.WriteNumber(Word<Basis>.Of(basis), figures);
        });
        json.Array("unverified", status.Unverified, chip =>
        {
            json.WriteString("chip", chip.Chip);
            json.Texts("figures", chip.Figures.Select(Word<FigureKind>.Of));
        });
        json.WriteString("program", status.Program.Text);
        json.WriteEndObject();
    });
}
