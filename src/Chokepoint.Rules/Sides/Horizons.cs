using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Rules.Deals;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Rules.Sides;

/// <summary>Whether the day of a deal lies outside the days that our data cover.</summary>
internal static class Horizons
{
    private const string Lists = "lists";

    public static IReadOnlyList<OutsideData> Outside(Jurisdiction jurisdiction, Subject subject, bool usesLists)
    {
        var day = subject.Clocks.InForceOn;
        List<OutsideData>? outside = null;
        if (day > jurisdiction.Horizon)
            (outside ??= []).Add(new OutsideData(OutsideData.Acts, jurisdiction.Horizon, IsAfter: true));
        if (day < jurisdiction.Since)
            (outside ??= []).Add(new OutsideData(OutsideData.Acts, jurisdiction.Since, IsAfter: false));
        if (usesLists && subject.Dossier.Horizons.TryGetValue(Lists, out var newest) && day > newest)
            (outside ??= []).Add(new OutsideData(Lists, newest, IsAfter: true));
        return outside ?? (IReadOnlyList<OutsideData>)[];
    }
}
