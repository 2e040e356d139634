using Chokepoint.Application.Assessing;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Time;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Estimates;
using Chokepoint.Rules.Books;

namespace Chokepoint.Application.Performing;

/// <summary>Answers, for a deal, what could replace its chips: measured chips of vendors at home where they go, at every maturity.</summary>
public sealed class DealReplacement(RuleBook book, ProgramVersion program)
{
    private readonly Dossier _dossier = book.Dossier;

    public DealSubstitutes Of(Deal deal, TwoClocks clocks)
    {
        if (deal.Chip is not { } chip || Units(deal) is not { } units)
            return Not(NotSubstituted.NoChipOrUnits);
        var workloads = Workloads(deal);
        if (workloads.Count == 0)
            return Not(NotSubstituted.NoWorkload);
        if (Estimator.Of(_dossier) is not { } estimator)
            return Not(NotSubstituted.NoCalibration);
        var replace = new ReplaceChips(book, estimator, program);
        Chip[] candidates = [.. replace.Candidates(chip, clocks.InForceOn).Where(c => IsAtHome(c, deal.To) && _dossier.Measurements.Any(m => m.Chip == c.Id))];
        return candidates.Length == 0
            ? Not(NotSubstituted.NoCandidate)
            : new DealSubstitutes(null, [.. workloads.Select(w => replace.Of(deal, new ReplaceRequest(chip, units, w, candidates, Enum.GetValues<Maturity>(), [], null, HasPhases: false), clocks))], deal.Workload is null);
    }

    /// <summary>The chips of a deal, where it tells how many.</summary>
    public static long? Units(Deal deal) => deal.Units is { Value: > 0 } units ? (long)Math.Min(units.Value * (deal.ChipsPerUnit?.Value ?? 1), long.MaxValue / 4) : null;

    private static DealSubstitutes Not(NotSubstituted why) => new(why, [], false);

    private bool IsAtHome(Chip chip, string? country) =>
        country is not null && _dossier.Parties.TryGetValue(chip.Vendor, out var vendor) && (vendor.Headquarters ?? vendor.Home)?.Value == country;

    private IReadOnlyList<Workload> Workloads(Deal deal) =>
        deal.Workload is { } told ? _dossier.Workloads.TryGetValue(told, out var one) ? [one] : []
        : deal.Use is { } use ? [.. _dossier.Workloads.Values.Where(w => w.Uses.Contains(use)).OrderBy(w => w.Id, StringComparer.Ordinal)] : [];
}
