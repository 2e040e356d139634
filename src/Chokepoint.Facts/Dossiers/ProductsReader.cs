using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Facts.Dossiers;

/// <summary>Reads which products an act or a claim speaks of.</summary>
internal static class ProductsReader
{
    public static Products Read(MapReader map)
    {
        var products = new Products(map.Ids("families"), map.Ids("variants"), map.Ids("vendors"), map.Words<ProductSet>("sets"), map.Words<ProductSet>("some_of"), map.Text("none"));
        map.Close();
        if (products is { Families.Count: 0, Variants.Count: 0, Vendors.Count: 0, Sets.Count: 0, SomeOf.Count: 0, None: null })
            map.Problems.Add("products.empty", map.Place, "No product is named", "Name families, variants, vendors or sets; for a product that is no chip of ours write `none: \"its name\"`.");
        return products;
    }
}
