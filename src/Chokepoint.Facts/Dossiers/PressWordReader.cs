using Chokepoint.Facts.Reports;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Facts.Dossiers;

/// <summary>Reads the lexicon of press words.</summary>
internal static class PressWordReader
{
    public static PressWord Read(MapReader map, string? overlay)
    {
        var word = new PressWord(map.NeedId("word"), map.NeedText("note"), [.. map.Maps("uses").Select(ReadUse)], overlay, map.Place);
        map.Close();
        return word;
    }

    private static PressUse ReadUse(MapReader map)
    {
        var use = new PressUse(map.NeedId("claim"), map.NeedId("for"), map.NeedText("in_law"));
        map.Close();
        return use;
    }
}
