using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Facts.Dossiers;

/// <summary>Reads facts: a value with its basis, sources, note and rivals.</summary>
internal static class FactReader
{
    public static Fact<string>? Text(MapReader owner, string key) => Read(owner, key, (map, k) => map.NeedText(k));

    public static Fact<bool>? YesNo(MapReader owner, string key) => Read(owner, key, (map, k) =>
    {
        map.Need(k);
        return map.YesNo(k) ?? false;
    });

    /// <summary>Basis and sources: what is sourced names a source.</summary>
    public static (Basis Basis, IReadOnlyList<string> Sources) Grounds(MapReader map, bool needed = true)
    {
        var sources = map.Ids("sources");
        var basis = map.Word<Basis>("basis") ?? Basis.Sourced;
        if (needed && basis == Basis.Sourced && sources.Count == 0)
            map.Problems.Add("fact.no-source", map.Place, "A sourced value names no source", "Add `sources: [id]`, or say `basis: derived`, `assumed` or `unverified`.");
        if (basis == Basis.Given)
            map.Problems.Add("fact.basis", map.Place, "The basis 'given' belongs to questions, not to the dossier", "Write sourced, derived, assumed or unverified.");
        return (basis, sources);
    }

    private static Fact<T>? Read<T>(MapReader owner, string key, Func<MapReader, string, T> value)
    {
        if (owner.Map(key) is not { } map)
            return null;
        var read = value(map, "value");
        var (basis, sources) = Grounds(map);
        var rivals = map.Maps("rivals").Select(Rival).ToArray();
        var fact = new Fact<T>(read, basis, sources, map.Text("note"), rivals);
        map.Close();
        return fact;
    }

    private static RivalText Rival(MapReader map)
    {
        var rival = new RivalText(map.NeedText("value"), map.Ids("sources"), map.Text("note"), map.Text("rejected"));
        map.Close();
        return rival;
    }
}
