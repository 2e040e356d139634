using Chokepoint.Application.Dossiers;
using Chokepoint.Facts;

namespace Chokepoint.Reports.Json;

/// <summary>A check of the facts as JSON.</summary>
public static class DossierCheckJson
{
    public static string Write(DossierCheck check) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("dossier", check.Status.Version.Hash);
        json.Day("known", check.Status.Known);
        json.WriteString("program", check.Status.Program.Text);
        json.WriteNumber("files", check.Status.Version.Files);
        json.Number("cases", check.Cases);
        json.Array("notices", check.Notices, notice =>
        {
            json.WriteString("kind", Word<NoticeKind>.Of(notice.Kind));
            json.WriteString("subject", notice.Subject);
            json.WriteString("says", notice.Says);
            json.Text("explained", notice.Explained);
        });
        json.WriteEndObject();
    });
}
