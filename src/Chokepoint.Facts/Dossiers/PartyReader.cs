using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Facts.Dossiers;

/// <summary>Reads a party's file.</summary>
internal static class PartyReader
{
    public static Party Read(MapReader map, string? overlay)
    {
        var party = new Party
        {
            Id = map.NeedId("party"),
            Kind = map.NeedWord<PartyKind>("kind"),
            Names = [.. map.Maps("names").Select(Name)],
            Home = FactReader.Text(map, "home"),
            Headquarters = FactReader.Text(map, "headquarters"),
            Parent = FactReader.Text(map, "parent"),
            Owners = map.Has("owners") ? [.. map.Maps("owners").Select(o => OwnershipReader.Stake(o, null))] : null,
            AreOwnersComplete = map.YesNo("owners_complete") ?? false,
            Classes = [.. map.Maps("classes").Select(Class)],
            Listings = [.. map.Maps("listings").Select(OwnershipReader.Listing)],
            Role = map.Text("role"),
            Employer = map.Id("employer"),
            Note = map.Text("note"),
            Overlay = overlay,
        };
        if (party.Names.Count == 0)
            map.Problems.Add("party.no-name", map.Place, "The party has no name", "Add `names: [{text: ..., language: en}]`.");
        map.Close();
        return party;
    }

    private static PartyName Name(MapReader map)
    {
        var name = new PartyName(map.NeedText("text"), map.NeedText("language"), map.Ids("sources"));
        map.Close();
        return name;
    }

    private static ClassMembership Class(MapReader map)
    {
        var member = map.NeedWord<Answer>("member");

        // What is not known rests on nothing.
        var (basis, sources) = FactReader.Grounds(map, needed: member != Answer.Unknown);
        var membership = new ClassMembership(map.NeedWord<PartyClass>("class"), member, basis, sources, map.Text("note"));
        map.Close();
        return membership;
    }
}
