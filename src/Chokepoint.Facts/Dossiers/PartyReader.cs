using Chokepoint.Diagnostics;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Quantities;
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
            Owners = map.Has("owners") ? [.. map.Maps("owners").Select(Owner)] : null,
            Classes = [.. map.Maps("classes").Select(Class)],
            Listings = [.. map.Maps("listings").Select(ReadListing)],
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

    private static Stake Owner(MapReader map)
    {
        Amount? low = null, high = null;
        if (map.Map("share") is { } share)
        {
            (low, high) = (share.Amount("low"), share.Amount("high"));
            share.Close();
        }

        if (low > high || low < Amount.Zero || high > Amount.Exactly(100))
            map.Problems.Add("stake.share", map.PlaceOf("share"), "A share is 0 to 100 percent, low before high", "Correct the share.");
        var (basis, sources) = FactReader.Grounds(map);
        var stake = new Stake(map.NeedId("party"), low, high, map.Day("from"), map.Day("to"), basis, sources, map.Text("note"));
        map.Close();
        return stake;
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

    private static Listing ReadListing(MapReader map)
    {
        var status = map.NeedText("status");
        if (status is not ("" or "listed" or "absent"))
            map.Problems.Add("listing.status", map.PlaceOf("status"), $"'{Shown.Short(status)}' is no status", "Write listed or absent.");
        var snapshots = map.Days("snapshots");
        if (status == "absent" && snapshots.Count == 0)
            map.Problems.Add("listing.snapshots", map.Place, "Absence names no snapshot of the list", "Add `snapshots: [2026-07-31]`, the days of the lists that were searched.");
        var from = map.Span("from");
        if (status == "listed" && from is null && snapshots.Count == 0)
            map.Problems.Add("listing.day", map.Place, "Nothing tells when the party was listed, so the entry could never answer", "Add `from: 2025-08-15`, the day of the entry, or `snapshots: [2026-07-31]`, the days of the lists where it was seen.");
        var listing = new Listing(
            map.NeedId("list"), status == "listed", from, map.Day("until"), snapshots, map.Cite("cite"), map.Texts("marks"), map.Text("policy"), map.Text("note"));
        map.Close();
        return listing;
    }
}
