using Chokepoint.Application.Assessing;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Time;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Estimates;

namespace Chokepoint.Application.Performing;

/// <summary>Answers, for a deal, what could replace its chips: measured chips of vendors at home where they go, at every maturity.</summary>
public sealed class DealReplacement(Dossier dossier, ProgramVersion program)
{
    public DealSubstitutes Of(Deal deal, TwoClocks clocks)
    {
        if (deal.Chip is not { } chip || Units(deal) is not { } units)
            return Not(NotSubstituted.NoChipOrUnits);
        var workloads = Workloads(deal);
        if (workloads.Count == 0)
            return Not(NotSubstituted.NoWorkload);
        if (Estimator.Of(dossier) is not { } estimator)
            return Not(NotSubstituted.NoCalibration);
        var replace = new ReplaceChips(dossier, estimator, program);
        Chip[] candidates = deal.To is { } country ? [.. replace.Candidates(chip, country, clocks.InForceOn).Where(c => dossier.Measurements.Any(m => m.Chip == c.Id))] : [];
        return candidates.Length == 0
            ? Not(NotSubstituted.NoCandidate)
            : new DealSubstitutes(null, [.. workloads.Select(w => replace.Of(chip, units, w, candidates, Enum.GetValues<Maturity>(), clocks))], deal.Workload is null);
    }

    private static DealSubstitutes Not(NotSubstituted why) => new(why, [], false);

    private static long? Units(Deal deal) => deal.Units is { Value: > 0 } units ? (long)(units.Value * (deal.ChipsPerUnit?.Value ?? 1)) : null;

    private IReadOnlyList<Workload> Workloads(Deal deal) =>
        deal.Workload is { } told ? dossier.Workloads.TryGetValue(told, out var one) ? [one] : []
        : deal.Use is { } use ? [.. dossier.Workloads.Values.Where(w => w.Uses.Contains(use)).OrderBy(w => w.Id, StringComparer.Ordinal)] : [];
}
