using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Facts.Dossiers;

/// <summary>Reads a jurisdiction's file.</summary>
internal static class JurisdictionReader
{
    public static Jurisdiction Read(MapReader map)
    {
        var jurisdiction = new Jurisdiction
        {
            Id = map.NeedId("jurisdiction"),
            Title = map.NeedText("title"),
            Method = map.NeedWord<CombinationMethod>("method"),
            Gate = map.Take("gate") is { } gate ? ConditionReader.Read(gate, map.Problems) : null,
            Since = map.NeedDay("since"),
            Horizon = map.NeedDay("horizon"),
            Scale = [.. map.Maps("scale").Select(Point)],
            Policies = Policies(map),
            Order = map.Need("order") is null ? 0 : map.Whole("order") ?? 0,
            ReviewAfterMonths = map.Whole("review_after_months"),
            ReviewForms = map.Words<ActForm>("review_forms"),
            Authorities = [.. map.Maps("authorities").Select(ReadAuthority)],
            Lists = [.. map.Maps("lists").Select(List)],
            Groups = [.. map.Maps("groups").Select(Group)],
        };
        map.Text("note");
        map.Close();
        return jurisdiction;
    }

    private static ScalePoint Point(MapReader map)
    {
        var point = new ScalePoint(map.Need("strength") is null ? 0 : map.Whole("strength") ?? 0, map.NeedText("name"), map.NeedWord<Outcome>("outcome"));
        map.Close();
        return point;
    }

    private static Dictionary<string, Strength> Policies(MapReader owner)
    {
        var policies = new Dictionary<string, Strength>(StringComparer.Ordinal);
        if (owner.Map("policies") is not { } map)
            return policies;
        foreach (var word in map.Keys.ToArray())
        {
            if (map.Map(word) is { } strength)
                policies[word] = ActReader.ReadStrength(strength);
        }

        return policies;
    }

    private static Authority ReadAuthority(MapReader map)
    {
        var authority = new Authority(map.NeedId("authority"), map.NeedText("name"));
        map.Close();
        return authority;
    }

    private static PartyList List(MapReader map)
    {
        var list = new PartyList(map.NeedId("list"), map.NeedText("name"), map.Days("snapshots"), map.Cite("cite"));
        map.Text("note");
        map.Close();
        return list;
    }

    private static CountryGroup Group(MapReader map)
    {
        var group = new CountryGroup(
            map.NeedText("group"), map.Day("from"), map.Texts("members"), [.. map.Maps("changes").Select(Change)], map.Cite("cite"), map.Text("note"));
        map.Close();
        return group;
    }

    private static GroupChange Change(MapReader map)
    {
        var change = new GroupChange(map.NeedText("country"), map.Day("from"), map.Day("until"), map.Id("by"));
        map.Text("note");
        map.Close();
        return change;
    }
}
