using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Supplies;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Facts.Dossiers;

/// <summary>Reads figures of supply.</summary>
internal static class SupplyReader
{
    public static IReadOnlyList<SupplyFigure> Read(MapReader map)
    {
        var id = map.NeedId("series");
        map.Text("title");
        var families = map.Ids("families");
        var kind = map.NeedWord<SupplyKind>("kind");
        map.Text("note");
        var rows = map.Maps("rows").Select((row, i) => ReadRow(row, $"{id}.{i + 1}", families, kind)).ToArray();
        map.Close();
        return rows;
    }

    private static SupplyFigure ReadRow(MapReader map, string id, IReadOnlyList<string> families, SupplyKind kind)
    {
        var period = map.NeedText("period");
        if (Period.Parse(period) is null)
            map.Problems.Add("series.period", map.PlaceOf("period"), $"'{period}' is no period", $"Write {Period.Forms}.");
        var figure = new SupplyFigure(
            id, families, kind, period, Period.Parse(period) ?? default, map.Amount("low"), map.Amount("mid"), map.Amount("high"), map.NeedDay("known"), map.NeedId("source"),
            map.Need("evidence") is null ? new EvidenceClass(EvidenceKind.Unverified) : map.Evidence("evidence") ?? new EvidenceClass(EvidenceKind.Unverified),
            map.Text("note"));
        if ((figure.Low ?? figure.Middle ?? figure.High) is null)
            map.Problems.Add("series.value", map.Place, "The row has no figure", "Give `low`, `mid` or `high`, in chips.");
        map.Close();
        return figure;
    }
}
