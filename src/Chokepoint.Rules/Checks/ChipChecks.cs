using Chokepoint.Facts.Deals;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Deals;
using Chokepoint.Rules.Questions;

namespace Chokepoint.Rules.Checks;

/// <summary>What goes through all chips.</summary>
internal static class ChipChecks
{
    /// <summary>Lines that lie within what is known of a chip.</summary>
    public static IEnumerable<RuleFinding> FragileLines(BookView view, SideView side, DateOnly day, CancellationToken cancel)
    {
        foreach (var chip in view.Dossier.Chips.Values.OrderBy(c => c.Id, StringComparer.Ordinal))
        {
            cancel.ThrowIfCancellationRequested();
            var deal = new Deal { Chip = chip };
            foreach (var fragile in Fragility.Of(view, side, Judge.Prepare(view, Understanding.Of(deal, view.Dossier))).Where(f => !f.IsUnverified).DistinctBy(f => (f.Provision, f.Quantity.Measure)))
                yield return new RuleFinding(RuleCheck.FragileLine, [fragile.Provision], day, Witness: deal, Fragile: fragile.Quantity.Measure);
        }
    }
}
