using Chokepoint.Diagnostics;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Quantities;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Facts.Dossiers;

/// <summary>Reads the stakes in a party and its list entries, of the dossier or supposed in a question.</summary>
internal static class OwnershipReader
{
    /// <summary>A stake; in a question its owner may be described on the spot.</summary>
    public static Stake Stake(MapReader map, Func<Node, Party?>? describe)
    {
        Amount? low = null, high = null;
        if (map.Map("share") is { } share)
        {
            (low, high) = (share.Amount("low"), share.Amount("high"));
            share.Close();
        }

        if (low > high || IsNoShare(low) || IsNoShare(high))
            map.Problems.Add("stake.share", map.PlaceOf("share"), "A share is 0 to 100 percent, low before high", "Correct the share.");
        // What a question supposes needs no source.
        var (basis, sources) = describe is null ? FactReader.Grounds(map) : (Basis.Given, []);
        var described = describe is not null && map.Need("party") is { } node ? describe(node) : null;
        var stake = new Stake(described?.Id ?? (describe is null ? map.NeedId("party") : ""), low, high, map.Day("from"), map.Day("to"), basis, sources, map.Text("note"))
        {
            Described = described,
        };
        if (stake.To < stake.From)
            map.Problems.Add("date.order", map.PlaceOf("to"), "The stake ends before it begins", "Swap the days.");
        map.Close();
        return stake;
    }

    private static bool IsNoShare(Amount? share) => share < Amount.Zero || share > Amount.Exactly(100);

    public static Listing Listing(MapReader map)
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
