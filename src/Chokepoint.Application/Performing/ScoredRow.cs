using Chokepoint.Application.Rows;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Calibration;

namespace Chokepoint.Application.Performing;

/// <summary>A row of measurements with what the model foretells of it, or why nothing.</summary>
public sealed record ScoredRow(TableRow Row, Measurement? Measurement, Prediction? Prediction, string? Refused)
{
    public string Id => Measurement?.Id ?? Row["id"] ?? $"line-{Row.Line}";
}
