namespace Chokepoint.Performance.Calibration;

/// <summary>How well the model foretells measurements that it was not fitted on.</summary>
/// <param name="Constants">The constants, fitted on all rows, by name.</param>
/// <param name="Newest">The last day of the data, as the newest row states it.</param>
/// <param name="Scored">Rows scored.</param>
/// <param name="Refused">Rows refused, with why.</param>
/// <param name="Scores">The tests of the fit.</param>
public sealed record FitReport(IReadOnlyDictionary<string, double> Constants, string Newest, int Scored, IReadOnlyDictionary<string, string> Refused, IReadOnlyList<FitScore> Scores);
