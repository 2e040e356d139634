using Chokepoint.Application.Rulebooks;
using Chokepoint.Facts;
using Chokepoint.Facts.Quantities;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Json;

/// <summary>The lines of the rules as JSON.</summary>
public static class RuleLinesJson
{
    public static string Write(RuleLines lines) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.Day("known", lines.Known);
        json.Array("lines", lines.Lines, line =>
        {
            json.WriteString("provision", line.Provision);
            json.Day("day", line.Day);
            json.WriteString("figure", Word<Measure>.Of(line.Line.Measure));
            json.WriteString("bounds", line.Line.Bounds.ToString());
            json.WriteString("end", line.IsLow ? "low" : "high");
            json.Text("inside", line.Inside is { } inside ? QuestionLine.Of(inside, line.Day, lines.Known) : null);
            json.Text("outside", line.Outside is { } outside && line.Inside is not null ? QuestionLine.Of(outside, line.Day, lines.Known) : null);
            json.WriteString("insideMatch", Word<Answer>.Of(line.InsideMatch));
            json.WriteString("outsideMatch", Word<Answer>.Of(line.OutsideMatch));
        });
        BriefJson.Versions(json, lines.Dossier, lines.Program);
        json.WriteEndObject();
    });
}
