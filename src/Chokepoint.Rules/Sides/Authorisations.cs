using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Deals;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Deals;

namespace Chokepoint.Rules.Sides;

/// <summary>Whether a licence held, an exception claimed or a notice given satisfies a requirement.</summary>
internal static class Authorisations
{
    /// <summary>Prior notification on the scale of a side of published provisions.</summary>
    public const int Notice = 2;

    /// <summary>What remains of a satisfied requirement: the conditions of the authorisation.</summary>
    public static Strength Held { get; } = Strength.Between(1, 1);

    /// <summary>The authorisation that satisfies it, or why none does.</summary>
    public static (string? Satisfied, string? Why) For(Provision requirement, IReadOnlyList<Entry> exceptions, Subject subject)
    {
        string? why = null;
        foreach (var authorisation in subject.Deal.Authorisations)
        {
            var names = authorisation.Satisfies;
            if (!names.Contains(requirement.Id) && !exceptions.Any(e => names.Contains(e.Provision.Id)))
                continue;
            if (Against(authorisation, subject) is not { } reason)
                return (authorisation.Overlay is { } overlay ? $"{authorisation.Id} (from the overlay {overlay})" : authorisation.Id, null);
            why = $"not by {authorisation.Id}: {reason}";
        }

        return (null, why);
    }

    private static string? Against(Authorisation authorisation, Subject subject)
    {
        var deal = subject.Deal;
        var day = subject.Clocks.InForceOn;
        if (authorisation.Known > subject.Clocks.KnownAsOf)
            return "it was not yet known";
        if (day < authorisation.ValidFrom || day > authorisation.ValidTo)
            return "it is not valid on the day";
        if (authorisation.Holder is { } holder && deal.Parties.TryGetValue(Role.Exporter, out var exporter) && exporter.Id != holder)
            return $"its holder is {holder}";
        if (authorisation.Consignees.Count > 0 && !(deal.Parties.TryGetValue(Role.UltimateConsignee, out var consignee) && authorisation.Consignees.Contains(consignee.Id)))
            return "it names another consignee";
        if (authorisation.Products is { } products && deal.Chip is { } chip && !products.Families.Contains(chip.Family) && !products.Variants.Contains(chip.Id) && !products.Vendors.Contains(chip.Vendor))
            return "it names other items";
        if (authorisation.Units is { } units)
        {
            var left = units.Value - (authorisation.Used?.Value ?? 0);
            if (subject.Units.High is not { } wanted)
                return $"the units of the deal are not told, and {left} are left";
            if (wanted.Value > left)
                return $"{left} units are left and the deal needs {wanted}";
        }

        return null;
    }
}
