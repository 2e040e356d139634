using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Supplies;
using Chokepoint.Facts.Time;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Estimates;
using Chokepoint.Performance.Substitution;

namespace Chokepoint.Application.Performing;

/// <summary>Answers what replaces a number of chips, and whether it can be had.</summary>
public sealed class ReplaceChips(Dossier dossier, Estimator estimator, ProgramVersion program)
{
    public Replacement Of(Chip chip, long units, Workload workload, IReadOnlyList<Chip> candidates, IReadOnlyList<Maturity> maturities, TwoClocks clocks) => new(
        chip, units, workload, estimator.Of(chip, workload, Substitutes.Replaced),
        [.. candidates.SelectMany(c => maturities.Select(m => Substitutes.Of(estimator, chip, units, c, workload, m, Supply(c, clocks))))],
        clocks, dossier, program);

    /// <summary>The candidates where none is named: chips for data centres that were out by the day, of other families, from vendors at home where the buyer is.</summary>
    public IReadOnlyList<Chip> Candidates(Chip chip, string country, DateOnly on) =>
        [.. dossier.Chips.Values
            .Where(c => !c.IsSystem && c.Family != chip.Family && c.Datacenter?.Value == true && IsOut(c, on))
            .Where(c => dossier.Parties.TryGetValue(c.Vendor, out var vendor) && (vendor.Headquarters ?? vendor.Home)?.Value == country)
            .OrderBy(c => c.Vendor, StringComparer.Ordinal).ThenBy(c => c.Id, StringComparer.Ordinal)];

    // Launches are printed as a year, a quarter or a day: the year, month or day that is printed must not lie after the day.
    private static bool IsOut(Chip chip, DateOnly on)
    {
        var day = on.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return chip.Launch is { Value: { Length: >= 4 } printed } && char.IsAsciiDigit(printed[0]) && string.CompareOrdinal(printed[..Math.Min(printed.Length, day.Length)], day[..Math.Min(printed.Length, day.Length)]) <= 0;
    }

    private IReadOnlyList<SupplyFigure> Supply(Chip chip, TwoClocks clocks) =>
        [.. dossier.Supplies.Where(s => s.Families.Contains(chip.Family) && s.Known <= clocks.KnownAsOf && s.Period.Contains(clocks.InForceOn.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal))
            .OrderBy(s => s.Kind).ThenBy(s => s.Known)];
}
