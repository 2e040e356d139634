using Chokepoint.Application.Performing;
using Chokepoint.Facts;
using Chokepoint.Performance.Estimates;

namespace Chokepoint.Reports.Json.Performing;

/// <summary>Scored measurements as JSON.</summary>
public static class ScoreJson
{
    public static string Write(IReadOnlyList<ScoredRow> rows) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.Array("rows", rows, row =>
        {
            json.WriteString("id", row.Id);
            PerformanceJson.Number(json, "measured", row.Prediction?.Measured.Value);
            PerformanceJson.Number(json, "median", row.Prediction?.Median.Value);
            PerformanceJson.Number(json, "low", row.Prediction?.Low.Value);
            PerformanceJson.Number(json, "high", row.Prediction?.High.Value);
            PerformanceJson.Number(json, "error", row.Prediction?.Error);
            if (row.Prediction is { } prediction)
            {
                json.WriteBoolean("inside", prediction.IsInside);
                json.WriteString("calibration", Word<Nearness>.Of(prediction.Calibration));
            }
            else
            {
                json.WriteNull("inside");
                json.WriteNull("calibration");
            }

            json.Text("refused", row.Refused);
        });
        json.Object("summary", () =>
        {
            var parts = ScoreSummary.Of(rows);
            json.WriteNumber("rows", parts[0].Rows);
            json.WriteNumber("refused", parts[0].Refused);
            PerformanceJson.Number(json, "medianAbsoluteError", parts[0].Error);
            PerformanceJson.Number(json, "inside", parts[0].Inside);
            json.Array("parts", parts, part =>
            {
                json.WriteString("part", part.Part);
                json.WriteNumber("rows", part.Rows);
                json.WriteNumber("refused", part.Refused);
                PerformanceJson.Number(json, "medianAbsoluteError", part.Error);
                PerformanceJson.Number(json, "inside", part.Inside);
            });
        });
        json.WriteEndObject();
    });
}
