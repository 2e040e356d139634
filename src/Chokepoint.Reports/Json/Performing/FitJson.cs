using Chokepoint.Application;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Performance.Calibration;

namespace Chokepoint.Reports.Json.Performing;

/// <summary>The fit and its tests as JSON.</summary>
public static class FitJson
{
    public static string Write(FitReport report, Dossier dossier, ProgramVersion program) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("scored", report.Scored);
        json.WriteString("newest", report.Newest);
        json.Object("constants", () =>
        {
            foreach (var (name, value) in report.Constants)
                PerformanceJson.Number(json, name, value);
        });
        json.Array("scores", report.Scores, score =>
        {
            json.WriteString("test", score.Test);
            json.WriteString("part", score.Part);
            json.WriteNumber("rows", score.Rows);
            PerformanceJson.Number(json, "error", score.Error);
            PerformanceJson.Number(json, "errorLow", score.ErrorLow);
            PerformanceJson.Number(json, "errorHigh", score.ErrorHigh);
            PerformanceJson.Number(json, "inside", score.Inside);
            PerformanceJson.Number(json, "insideLow", score.InsideLow);
            PerformanceJson.Number(json, "insideHigh", score.InsideHigh);
        });
        json.Object("refused", () =>
        {
            foreach (var (id, why) in report.Refused)
                json.WriteString(id, why);
        });
        BriefJson.Versions(json, dossier, program);
        json.WriteEndObject();
    });
}
