using Chokepoint.Diagnostics;
using Chokepoint.Facts.Deals;

namespace Chokepoint.Facts.Dossiers;

/// <summary>Checks that what an authorisation names is in the dossier: a misspelt provision would satisfy nothing, in silence.</summary>
internal static class AuthorisationReferences
{
    /// <param name="authorisation">From a file of the dossier, or inside a case.</param>
    /// <param name="dossier">Where its ids must be found.</param>
    /// <param name="placeOf">Where a word of it stands.</param>
    /// <param name="problems">Takes what is not found.</param>
    public static void Check(Authorisation authorisation, Dossier dossier, Func<string, Place> placeOf, Problems problems)
    {
        All(authorisation.Satisfies, dossier.Provisions.Keys, "provision");
        All([.. authorisation.Consignees, .. One(authorisation.Holder)], dossier.Parties.Keys, "party");
        All(One(authorisation.Issuer), [.. dossier.Jurisdictions.Values.SelectMany(j => j.Authorities).Select(a => a.Id), .. dossier.Parties.Keys], "authority");
        if (authorisation.Products is { } products)
        {
            All(products.Families, [.. dossier.Chips.Values.Select(c => c.Family).Distinct(StringComparer.Ordinal)], "chip family");
            All(products.Variants, dossier.Chips.Keys, "chip");
            All(products.Vendors, dossier.Parties.Keys, "party");
        }

        void All(IEnumerable<string> ids, IEnumerable<string> known, string what)
        {
            foreach (var id in ids.Where(id => id.Length > 0 && !known.Contains(id, StringComparer.Ordinal)))
                problems.Add("reference.unknown", placeOf(id), $"There is no {what} '{id}'", Nearest.Remedy(id, known, $"Add the {what}, or correct the id."));
        }
    }

    private static string[] One(string? id) => id is null ? [] : [id];
}
