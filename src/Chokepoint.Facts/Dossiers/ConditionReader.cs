using Chokepoint.Diagnostics;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Quantities;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Facts.Dossiers;

/// <summary>Reads the <c>when</c> of a provision: the closed set of conditions.</summary>
internal static class ConditionReader
{
    public static Condition Read(Node node, Problems problems)
    {
        if (node is not MapNode { Entries.Count: > 0 } map)
        {
            problems.Add("condition.form", node.Place, $"A condition must be a mapping, and is {(node is MapNode ? "empty" : node.Kind)}", "Write `tpp: {at_least: 100}` or `all: [...]`.");
            return new Condition.All([]);
        }

        var parts = map.Entries.Select(entry => Entry(entry, problems)).OfType<Condition>().ToArray();
        return parts.Length == 1 ? parts[0] : new Condition.All(parts);
    }

    /// <summary>Reads <c>{at_least, above, at_most, below}</c> and checks that something can lie between.</summary>
    public static Bounds? Lines(Node node, string key, Problems problems)
    {
        if (MapReader.Of(node, $"'{key}'", problems) is not { } map)
            return null;
        var (atLeast, above, atMost, below) = (map.Amount("at_least"), map.Amount("above"), map.Amount("at_most"), map.Amount("below"));
        map.Close();
        if (atLeast is not null && above is not null || atMost is not null && below is not null)
            problems.Add("condition.lines", node.Place, $"'{key}' has two lines on one side", "Keep at_least or above, at_most or below.");
        var bounds = new Bounds(atLeast ?? above, above is null, atMost ?? below, below is null);
        if (bounds is { Low: null, High: null })
            problems.Add("condition.lines", node.Place, $"'{key}' has no line", "Write at_least, above, at_most or below.");
        if (bounds is { Low: { } low, High: { } high } && (low > high || low == high && !(bounds.LowIncluded && bounds.HighIncluded)))
            problems.Add("condition.lines", node.Place, $"Nothing lies in '{key}' {bounds}", "Swap or widen the lines.");
        return bounds;
    }

    private static Condition? Entry(MapEntry entry, Problems problems)
    {
        switch (entry.Key)
        {
            case "all":
                return new Condition.All([.. Values.Items(entry.Value, entry.Key, problems).Select(item => Read(item, problems))]);
            case "any":
                return new Condition.Any([.. Values.Items(entry.Value, entry.Key, problems).Select(item => Read(item, problems))]);
            case "not" or "unless":
                return new Condition.Not(Read(entry.Value, problems));
            default:
                return TestOf(entry, problems) is { } test ? new Condition.Is(test) : null;
        }
    }

    private static Test? TestOf(MapEntry entry, Problems problems)
    {
        var (key, value) = (entry.Key, entry.Value);
        if (Word<Measure>.Parse(key) is { } measure)
            return Lines(value, key, problems) is { } bounds ? new Test.Compare(measure, bounds) : null;
        if (Word<ChipTrait>.Parse(key) is { } trait)
            return Values.YesNo(value, key, problems) is { } wanted ? new Test.Trait(trait, wanted) : null;
        if (Word<DealField>.Parse(key) is { } field)
            return WordIn(field, value, key, problems);
        switch (key)
        {
            case "product":
                return MapReader.Of(value, "'product'", problems) is { } map ? new Test.Product(ProductsReader.Read(map)) : null;
            case "vendor_home":
                return new Test.VendorHome(PlacesOf(value, key, problems));
            case "origin" or "destination":
                return new Test.PlaceIn(key == "destination", PlacesOf(value, key, problems));
            case "headquarters" or "located" or "party" or "class" or "some_of" or "listed" or "owned":
                return PartyTest(key, value, problems);
            case "knowledge":
                return Values.Word<EndUse>(value, key, problems) is { } endUse ? new Test.Knows(endUse) : null;
            case "certified":
                return Values.Id(value, key, problems) is { } name ? new Test.Certified(name) : null;
            case "available":
                return Available(value, problems);
            case "authorised":
                return new Test.Authorised(Values.Words<AuthorisationKind>(value, key, problems));
            case "provision":
                return Values.Id(value, key, problems) is { } id ? new Test.ProvisionHolds(id) : null;
            default:
                problems.Add("condition.unknown", entry.KeyPlace, $"'{Shown.Short(key)}' is no condition", Nearest.Remedy(key, Known, $"Known: {string.Join(", ", Known)}."));
                return null;
        }
    }

    private static readonly string[] Known =
    [
        "all", "any", "not", "unless", .. Word<Measure>.All, .. Word<ChipTrait>.All, .. Word<DealField>.All, "product", "vendor_home", "origin",
        "destination", "headquarters", "located", "party", "class", "some_of", "listed", "owned", "knowledge", "certified", "available",
        "authorised", "provision",
    ];

    private static Test.WordIn WordIn(DealField field, Node value, string key, Problems problems)
    {
        return field switch
        {
            DealField.Kind => Bits<DealKind>(),
            DealField.Form => Bits<ItemForm>(),
            DealField.Use => Bits<DealUse>(),
            DealField.Work => Bits<DealWork>(),
            DealField.Site => Bits<SiteState>(),
            DealField.Funding => Bits<Funding>(),
            DealField.Stage => Bits<DealStage>(),
            DealField.Jurisdiction => Bits<ItemJurisdiction>(),
        };

        Test.WordIn Bits<T>()
            where T : struct, Enum
            => WordTests.In(field, Values.Words<T>(value, key, problems));
    }

    private static Test? PartyTest(string key, Node value, Problems problems)
    {
        if (MapReader.Of(value, $"'{key}'", problems) is not { } map)
            return null;
        var roles = RolesOf(map);
        Test? test = key switch
        {
            "headquarters" => new Test.Headquarters(roles, PlacesOf(map)),
            "located" => new Test.Located(roles, PlacesOf(map)),
            "party" => new Test.PartyIs(roles, map.Ids("is")),
            "class" => new Test.InClass(roles, map.Words<PartyClass>("in")),
            "some_of" => new Test.SomeOf(roles, map.Words<PartyClass>("in")),
            "listed" => new Test.Listed(roles, map.Ids("on")),
            _ => map.Need("percent") is { } percent && Lines(percent, "percent", problems) is { } bounds
                ? new Test.Owned(roles, map.Ids("by_listed_on"), AtLeast(bounds, map), ShareUnknown(map))
                : null,
        };
        map.Close();
        return test;
    }

    // Shares are summed towards one line from below.
    private static Bounds AtLeast(Bounds bounds, MapReader map)
    {
        if (bounds.Low is null || bounds.High is not null)
            map.Problems.Add("condition.percent", map.PlaceOf("percent"), $"An owned share is asked as at least or above a line, and not as {bounds}", "Write `percent: {at_least: 50}`.");
        return bounds;
    }

    private static bool ShareUnknown(MapReader map)
    {
        var share = map.Text("share");
        if (share is not (null or "unknown"))
            map.Problems.Add("condition.share", map.PlaceOf("share"), $"'{Shown.Short(share)}' is no word for the share", "Write unknown, or leave it out.");
        return share is not null;
    }

    private static Test.Available? Available(Node value, Problems problems)
    {
        if (MapReader.Of(value, "'available'", problems) is not { } map)
            return null;
        var test = new Test.Available(map.NeedText("in"), map.NeedDay("on"));
        map.Close();
        return test;
    }

    private static Roles RolesOf(MapReader map)
    {
        if (map.Need("of") is not { } node)
            return new Roles([]);
        var roles = new List<Role>();
        foreach (var item in Values.Items(node, "of", map.Problems))
        {
            switch ((item as ScalarNode)?.Text)
            {
                case "seller":
                    roles.AddRange(Roles.Seller.All);
                    break;
                case "buyer":
                    roles.AddRange(Roles.Buyer.All);
                    break;
                default:
                    if (Values.Word<Role>(item, "of", map.Problems) is { } role)
                        roles.Add(role);
                    break;
            }
        }

        return new Roles(roles);
    }

    private static Places PlacesOf(MapReader map) => map.Need("in") is { } node ? PlacesOf(node, "in", map.Problems) : new Places([]);

    private static Places PlacesOf(Node node, string key, Problems problems) => new(Values.Texts(node, key, problems));
}
