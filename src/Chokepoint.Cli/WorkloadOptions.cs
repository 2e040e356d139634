using System.CommandLine;
using Chokepoint.Diagnostics;
using Chokepoint.Facts;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Workloads;

namespace Chokepoint.Cli;

/// <summary>The options that name workloads and the maturity of software.</summary>
internal static class WorkloadOptions
{
    private const string All = "all";

    public static Option<string?> Workload(string description) => new("--workload") { Description = description, HelpName = "ID" };

    public static Option<string> Maturity()
    {
        var option = new Option<string>("--maturity") { Description = $"How well the software is tuned: {string.Join(", ", Word<Maturity>.All)} or {All}.", HelpName = $"{string.Join('|', Word<Maturity>.All)}|{All}", DefaultValueFactory = _ => All };
        option.AcceptOnlyFromAmong([.. Word<Maturity>.All, All]);
        return option;
    }

    public static IReadOnlyList<Maturity> Of(string word) => word == All ? Enum.GetValues<Maturity>() : [Word<Maturity>.Parse(word)!.Value];

    /// <summary>The workload of an id, or all; null after telling that there is none.</summary>
    public static IReadOnlyList<Workload>? Find(string? id, Dossier dossier, Session session)
    {
        if (id is null)
            return [.. dossier.Workloads.Values.OrderBy(w => w.Id, StringComparer.Ordinal)];
        if (dossier.Workloads.TryGetValue(id, out var workload))
            return [workload];
        session.Problems.Add("workload.unknown", Place.Of("--workload"), $"There is no workload '{Shown.Short(id)}'", Nearest.Remedy(id, dossier.Workloads.Keys, $"There are {string.Join(", ", dossier.Workloads.Keys.Order(StringComparer.Ordinal))}; an overlay may add its own."));
        return null;
    }

    /// <summary>The estimator, or null after telling what the dossier lacks.</summary>
    public static Performance.Estimates.Estimator? Estimator(Dossier dossier, Session session)
    {
        if (Performance.Estimates.Estimator.Of(dossier) is { } estimator)
            return estimator;
        NoCalibration(session);
        return null;
    }

    public static void NoCalibration(Session session) =>
        session.Problems.Add("calibration.missing", Place.Of("the dossier"), "The dossier holds no measurements, or no constants fitted on them", "Add measurements/ and calibration/, as the dossier that came with this program has them.");
}
