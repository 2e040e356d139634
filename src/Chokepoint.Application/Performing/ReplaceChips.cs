using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Supplies;
using Chokepoint.Facts.Time;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Estimates;
using Chokepoint.Performance.Substitution;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Questions;

namespace Chokepoint.Application.Performing;

/// <summary>Answers what replaces a number of chips, whether it may be bought, and whether it can be had.</summary>
public sealed class ReplaceChips(RuleBook book, Estimator estimator, ProgramVersion program)
{
    private readonly Judge _judge = new(book);
    private readonly Dossier _dossier = book.Dossier;

    /// <summary>What replaces the chips of a deal.</summary>
    /// <param name="deal">The deal: its chip and units are replaced, its buyer buys.</param>
    /// <param name="request">What is asked of it.</param>
    /// <param name="clocks">Both days.</param>
    /// <param name="cancel">Stops the work.</param>
    public Replacement Of(Deal deal, ReplaceRequest request, TwoClocks clocks, CancellationToken cancel = default)
    {
        var work = Substitutes.Work(estimator, request.Chip, request.Units, request.Workload, request.InHand);
        var until = request.Until ?? Period.OfYear(clocks.InForceOn.Year).To;
        var candidates = new List<Candidate>();
        foreach (var chip in request.Candidates)
        {
            cancel.ThrowIfCancellationRequested();
            var supply = Supply(chip, clocks, until);
            candidates.Add(new Candidate(
                chip, _judge.Of(Buying(deal, chip), clocks), Substitutes.Of(estimator, work, chip, request.Maturities, supply), supply,
                Estimator.Against(chip, request.Chip, request.Workload), request.HasPhases ? Phases(request, chip) : []));
        }

        return new Replacement(work, candidates, deal, until, clocks, _dossier, program);
    }

    /// <summary>The candidates where none is named: chips for data centres that were out by the day, of any vendor.</summary>
    public IReadOnlyList<Chip> Candidates(Chip replaced, DateOnly on) =>
        [.. _dossier.Chips.Values
            .Where(c => !c.IsSystem && c.Id != replaced.Id && c.Datacenter?.Value == true && IsOut(c, on))
            .OrderBy(c => c.Vendor, StringComparer.Ordinal).ThenBy(c => c.Id, StringComparer.Ordinal)];

    // Its vendor sells it, whoever would have sold the replaced chip, and nothing told of that sale holds for this one.
    private static Deal Buying(Deal deal, Chip chip) => deal with
    {
        Chip = chip,
        Hypothetical = null,
        Kind = DealKind.Purchase,
        Units = null,
        ChipsPerUnit = null,
        From = null,
        Jurisdiction = null,
        Form = null,
        UnitsBefore = null,
        Authorisations = [],
        Parties = deal.Parties.Without(Role.Exporter).Without(Role.Manufacturer).Without(Role.IntermediateConsignee),
    };

    // Launches are printed as a year, a quarter or a day: the year, month or day that is printed must not lie after the day.
    private static bool IsOut(Chip chip, DateOnly on)
    {
        var day = on.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return chip.Launch is { Value: { Length: >= 4 } printed } && char.IsAsciiDigit(printed[0]) && string.CompareOrdinal(printed[..Math.Min(printed.Length, day.Length)], day[..Math.Min(printed.Length, day.Length)]) <= 0;
    }

    private IReadOnlyList<SupplyFigure> Supply(Chip chip, TwoClocks clocks, DateOnly until) =>
        [.. _dossier.Supplies.Where(s => s.Families.Contains(chip.Family) && s.Known <= clocks.KnownAsOf && s.Period.Overlaps(clocks.InForceOn, until)).OrderBy(s => s.Kind).ThenBy(s => s.Known)];

    // The same model and lengths in each phase, with the limits that concern it.
    private List<PhaseRatio> Phases(ReplaceRequest request, Chip chip)
    {
        var ratios = new List<PhaseRatio>();
        foreach (var phase in new[] { Phase.Prefill, Phase.Decode, Phase.Serving, Phase.Training })
        {
            if (phase is Phase.Decode or Phase.Serving && request.Workload.Output < 1)
                continue;
            var workload = request.Workload with
            {
                Phase = phase,
                FirstTokenMs = phase is Phase.Prefill or Phase.Serving ? request.Workload.FirstTokenMs : null,
                OutputTokenMs = phase is Phase.Decode or Phase.Serving ? request.Workload.OutputTokenMs : null,
            };
            if (estimator.Compare(chip, request.Chip, workload, Substitutes.Replaced) is { } ratio)
                ratios.Add(new PhaseRatio(phase, ratio));
        }

        return ratios;
    }
}
