using Chokepoint.Facts.Reports;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Facts.Dossiers;

/// <summary>Reads a conflict's file.</summary>
internal static class ConflictReader
{
    public static Conflict Read(MapReader map, string? overlay)
    {
        var conflict = new Conflict
        {
            Id = map.NeedId("conflict"),
            Question = map.NeedText("question"),
            Kind = map.NeedWord<ConflictKind>("kind"),
            Sides = [.. map.Maps("sides").Select(ReadSide)],
            Outcomes = map.Ids("outcomes"),
            Note = map.Text("note"),
            Overlay = overlay,
            Place = map.Place,
        };
        if (conflict.Sides.Count < 2)
            map.Problems.Add("conflict.sides", map.PlaceOf("sides"), "A conflict has at least two sides", "Write each side with `says` and the `claims` that say so.");
        map.Close();
        return conflict;
    }

    private static ConflictSide ReadSide(MapReader map)
    {
        var side = new ConflictSide(map.NeedText("says"), map.Ids("claims"));
        if (side.Claims.Count == 0)
            map.Problems.Add("conflict.side", map.Place, "A side of a conflict names no claim", "Add `claims: [...]`.");
        map.Close();
        return side;
    }
}
