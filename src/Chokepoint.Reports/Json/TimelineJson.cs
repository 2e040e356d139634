using Chokepoint.Application.Timelines;
using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Reports.Json.Ledgers;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Json;

/// <summary>A timeline as JSON: complete.</summary>
public static class TimelineJson
{
    public static string Write(Timeline timeline) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.Day("since", timeline.Since);
        json.Day("until", timeline.Until);
        json.Day("on", timeline.Clocks.InForceOn);
        json.Day("known", timeline.Clocks.KnownAsOf);
        json.Array("sides", timeline.Sides, side =>
        {
            json.WriteString("side", side.Id);
            json.WriteString("title", side.Title);
            json.Day("horizon", side.Horizon);
            json.Array("scale", side.Scale, point =>
            {
                json.WriteNumber("strength", point.Strength);
                json.WriteString("name", point.Name);
                json.WriteString("outcome", Word<Outcome>.Of(point.Outcome));
            });
            json.Array("acts", timeline.Of(side), act =>
            {
                json.WriteString("act", act.Act.Id);
                json.WriteString("title", act.Act.Title);
                json.WriteString("form", Word<ActForm>.Of(act.Act.Form));
                json.Texts("authorities", act.Act.Authorities);
                json.Span("day", act.Day);
                json.Day("sortDay", act.SortDay);
                json.Strength("strength", act.Strength);
                json.Text("status", act.Status is { } status ? Word<ProvisionStatus>.Of(status) : null);
                json.Texts("ends", act.Ends);
                LedgerClaimJson.Witnesses(json, act.Witnesses);
                json.Texts("conflicts", act.Conflicts.Select(c => c.Id));
                json.Cite("cite", act.Act.Cite);
                json.Texts("provisions", act.Act.Provisions.Select(p => p.Id));
                json.Texts("claims", act.Act.Claims);
                json.Text("overlay", act.Act.Overlay);
            });
        });
        json.Texts("outsideData", timeline.PastHorizon.Select(TimelineWords.PastHorizon));
        BriefJson.Versions(json, timeline.Dossier, timeline.Program);
        json.WriteEndObject();
    });
}
