using Chokepoint.Application.Rulebooks;
using Chokepoint.Facts;
using Chokepoint.Facts.Quantities;
using Chokepoint.Reports.Words;
using Chokepoint.Rules.Checks;

namespace Chokepoint.Reports.Json;

/// <summary>What was found in the rules themselves, as JSON.</summary>
public static class RuleCheckJson
{
    public static string Write(RuleCheckReport report) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.Day("known", report.Known);
        json.Day("on", report.On);
        json.WriteBoolean("plain", report.Plain);
        json.Array("findings", report.Findings, finding =>
        {
            json.WriteString("check", Word<RuleCheck>.Of(finding.Check));
            json.WriteString("says", CheckWords.Says(finding));
            json.Texts("provisions", finding.Provisions);
            json.Day("day", finding.Day);
            json.Day("until", finding.Until);
            json.Text("fragile", finding.Fragile is { } measure ? Word<Measure>.Of(measure) : null);
            json.Text("givenUp", finding.GivenUp is { } givenUp ? Word<RuleCheck>.Of(givenUp) : null);
            json.Text("explained", finding.Explained);
            json.Text("witness", finding.Witness is { } witness ? CheckWords.Command(finding, witness, report.Known) : null);
            json.Text("improved", finding.Improved is { } improved ? CheckWords.Command(finding, improved, report.Known) : null);
        });
        BriefJson.Versions(json, report.Dossier, report.Program);
        json.WriteEndObject();
    });
}
