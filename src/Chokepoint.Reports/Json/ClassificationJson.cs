using System.Text.Json;
using Chokepoint.Application.Classifying;
using Chokepoint.Facts;
using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Questions;

namespace Chokepoint.Reports.Json;

/// <summary>A classification as JSON: complete.</summary>
public static class ClassificationJson
{
    public static string Write(ClassificationReport report) => JsonText.Write(json =>
    {
        var classification = report.Classification;
        var verdict = classification.Verdict;
        json.WriteStartObject();
        json.Text("chip", verdict.Question.Deal.Chip?.Id);
        json.Day("on", verdict.Clocks.InForceOn);
        json.Day("known", verdict.Clocks.KnownAsOf);
        QuestionJson.Assumed(json, verdict.Question);
        json.Object("figures", () => Figures(json, classification));
        json.WriteString("level", classification.Level);
        json.Texts("eccn", classification.Eccn);
        json.Texts("residual", classification.Residual);
        json.Array("findings", classification.Findings, finding => json.Finding(finding, []));
        json.Array("fragile", classification.Fragile, fact => BriefJson.Fragile(json, fact));
        json.Array("margins", classification.Margins, margin => BriefJson.OfMargin(json, margin));
        json.Array("sweeps", classification.Sweeps, sweep =>
        {
            json.WriteString("figure", Word<Measure>.Of(sweep.Measure));
            json.Array("stretches", sweep.Segments, segment =>
            {
                BriefJson.Amount(json, "from", segment.From);
                BriefJson.Amount(json, "to", segment.To);
                json.WriteString("level", segment.Result);
            });
        });
        BriefJson.Missing(json, classification.Missing);
        BriefJson.Versions(json, report.Dossier, report.Program);
        json.WriteEndObject();
    });

    private static void Figures(Utf8JsonWriter json, Classification classification)
    {
        var figures = classification.Verdict.Figures;
        foreach (var measure in Enum.GetValues<Measure>().Where(m => figures[m].Grounds.Count > 0 && m != Measure.Density))
            json.Object(measure == Measure.Tpp ? "tpp" : Camel(Word<Measure>.Of(measure)), () => BriefJson.Quantity(json, figures[measure]));
        var (tpp, area) = (figures[Measure.Tpp].Stated, figures[Measure.DieArea].Stated);
        json.Object("performanceDensity", () =>
        {
            if (tpp.IsPoint && area.IsPoint)
                json.WriteNumber("value", decimal.Round(tpp.Low.Value / area.Low.Value, 6));
            else
                json.WriteNull("value");
            json.WriteString("unit", Measure.Density.Unit());
            json.WriteString("basis", "derived");
        });
    }

    private static string Camel(string word)
    {
        var parts = word.Split('_');
        return parts[0] + string.Concat(parts.Skip(1).Select(Words.Say.Capital));
    }
}
