namespace Chokepoint.Facts.Workloads;

/// <summary>Fitted constants of a model, each by its name, with what they were fitted on.</summary>
/// <param name="Id">The model that they belong to.</param>
/// <param name="Constants">The constants, in the units that the model's page names.</param>
/// <param name="Rows">How many measurements they were fitted on.</param>
/// <param name="Newest">The last day of the data, as the newest measurement states it.</param>
/// <param name="Note">How they came about.</param>
public sealed record Calibration(string Id, IReadOnlyDictionary<string, decimal> Constants, int Rows, string Newest, string? Note);
