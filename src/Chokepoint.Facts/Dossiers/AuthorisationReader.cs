using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Facts.Dossiers;

/// <summary>Reads an authorisation, from its own file or inside a case.</summary>
internal static class AuthorisationReader
{
    public static Authorisation Read(MapReader map, string? overlay)
    {
        var valid = map.Span("valid");
        var authorisation = new Authorisation(
            map.NeedId("authorisation"),
            map.NeedWord<AuthorisationKind>("kind"),
            map.Id("issuer"),
            map.Ids("satisfies"),
            map.Id("holder"),
            map.Ids("consignees"),
            map.Map("products") is { } products ? ProductsReader.Read(products) : null,
            map.Amount("units"),
            map.Amount("used"),
            valid?.From,
            valid?.To,
            map.Texts("conditions"),
            map.Day("known"),
            overlay);
        if (authorisation.Used > authorisation.Units)
            map.Problems.Add("authorisation.used", map.PlaceOf("used"), $"{authorisation.Used} used is more than the {authorisation.Units} authorised", "Correct the balance.");
        map.Close();
        return authorisation;
    }
}
