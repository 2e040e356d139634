using Chokepoint.Diagnostics;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Facts.Cases;

/// <summary>Reads the answer that a case expects, and checks that all it names exists.</summary>
internal static class ExpectationReader
{
    public static Expectation Read(MapReader map, Dossier dossier)
    {
        var sides = new Dictionary<string, SideExpectation>(StringComparer.Ordinal);
        var expectation = new Expectation(
            map.Word<Outcome>("outcome"),
            map.Word<Outcome>("worst_possible"),
            map.Has("qualifiers") ? map.Texts("qualifiers") : null,
            map.Text("level"),
            map.Texts("missing"),
            map.Has("flags") ? map.Texts("flags") : null,
            map.Whole("alternatives"),
            sides);
        if (map.Map("sides") is { } all)
        {
            foreach (var id in all.Keys.ToArray())
            {
                Known(all.PlaceOf(id), [id], dossier.Jurisdictions.Keys, "jurisdiction", map.Problems);
                if (all.Map(id) is { } side)
                    sides[id] = ReadSide(side, dossier);
            }
        }

        map.Close();
        return expectation;
    }

    private static SideExpectation ReadSide(MapReader map, Dossier dossier)
    {
        var findings = new Dictionary<string, Answer>(StringComparer.Ordinal);
        if (map.Map("findings") is { } found)
        {
            foreach (var id in found.Keys.ToArray())
            {
                Known(found.PlaceOf(id), [id], [.. dossier.Provisions.Keys, .. dossier.Acts.Keys], "provision or act", map.Problems);
                if (found.Answer(id) is { } answer)
                    findings[id] = answer;
            }
        }

        var side = new SideExpectation(
            map.Word<Outcome>("outcome"),
            map.Word<Outcome>("worst_possible"),
            ReadStrength(map, "strength"),
            ReadStrength(map, "text_strength"),
            map.Text("state"),
            findings,
            map.Id("strongest_official"),
            map.Id("strongest_anonymous"),
            map.Ids("outlook"),
            map.Ids("no_outlook"));
        Known(map.Place, [.. side.Outlook, .. side.NoOutlook, .. new[] { side.StrongestOfficial, side.StrongestAnonymous }.OfType<string>().Where(c => c != "none")], dossier.Claims.Keys, "claim", map.Problems);
        map.Close();
        return side;
    }

    // `none_found`, or {low, high} with either left out.
    private static Strength? ReadStrength(MapReader owner, string key)
    {
        if (owner.Take(key) is not { } node)
            return null;
        if (node is ScalarNode { Text: "none_found" })
            return Strength.NoneFound;
        if (MapReader.Of(node, $"'{key}'", owner.Problems) is not { } map)
            return null;
        var strength = new Strength(map.Whole("low"), map.Whole("high"));
        map.Close();
        return strength;
    }

    // An answer is checked against what a case expects, so a misspelt id would expect nothing.
    private static void Known(Place place, IEnumerable<string> ids, IEnumerable<string> known, string what, Problems problems)
    {
        foreach (var id in ids.Except(known, StringComparer.Ordinal))
            problems.Add("expect.unknown", place, $"There is no {what} '{Shown.Short(id)}'", Nearest.Remedy(id, known, $"Name a {what} of the dossier."));
    }
}
