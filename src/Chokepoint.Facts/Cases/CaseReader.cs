using Chokepoint.Diagnostics;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Facts.Cases;

/// <summary>Reads a case, from YAML or from the fields of a command, with every problem at once.</summary>
public static class CaseReader
{
    /// <summary>Reads the text of a case file.</summary>
    public static Checked<CaseFile> Read(string text, string file, Dossier dossier)
    {
        var problems = new Problems();
        if (YamlText.Parse(text, file, problems) is not { } root || MapReader.Of(root, "A case", problems) is not { } map)
            return Checked<CaseFile>.From(null, problems);
        var id = map.Text("case") ?? Path.GetFileNameWithoutExtension(file);
        var question = map.Text("question");
        var deal = map.Need("deal") is { } node && MapReader.Of(node, "'deal'", problems) is { } fields ? DealReader.Read(fields, dossier) : new Deals.Deal();
        var read = new CaseFile(id, question, deal, map.Day("on"), map.Day("known"), map.Map("expect") is { } expect ? ReadExpectation(expect) : null, map.Text("why"));
        map.Close();
        return Checked<CaseFile>.From(read, problems);
    }

    /// <summary>Reads the fields of a command or of a row, each with the place it came from; a key with a dot is a key inside a key.</summary>
    public static Checked<Deals.Deal> FromFields(IReadOnlyList<(string Key, string Value, Place Place)> fields, Dossier dossier)
    {
        var problems = new Problems();
        var root = new MapNode(Nest(fields), Place.Of("the options"));
        var deal = DealReader.Read(MapReader.Of(root, "A deal", problems)!, dossier);
        return Checked<Deals.Deal>.From(deal, problems);
    }

    private static List<MapEntry> Nest(IReadOnlyList<(string Key, string Value, Place Place)> fields)
    {
        var entries = new List<MapEntry>();
        foreach (var group in fields.GroupBy(f => f.Key.Split('.')[0], StringComparer.Ordinal))
        {
            var first = group.First();
            if (!first.Key.Contains('.', StringComparison.Ordinal))
            {
                // A list option comes as words with commas between.
                Node value = group.Key == "classes" ? List(first) : new ScalarNode(first.Value, true, first.Place);
                entries.Add(new MapEntry(group.Key, first.Place, value));
                continue;
            }

            var inner = group.Select(f => (f.Key[(group.Key.Length + 1)..], f.Value, f.Place)).ToArray();
            entries.Add(new MapEntry(group.Key, first.Place, new MapNode(Nest(inner), first.Place)));
        }

        return entries;
    }

    private static ListNode List((string Key, string Value, Place Place) field) =>
        new([.. field.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(v => new ScalarNode(v, true, field.Place))], field.Place);

    private static Expectation ReadExpectation(MapReader map)
    {
        var sides = new Dictionary<string, SideExpectation>(StringComparer.Ordinal);
        var expectation = new Expectation(
            map.Word<Outcome>("outcome"),
            map.Word<Outcome>("worst_possible"),
            map.Has("qualifiers") ? map.Texts("qualifiers") : null,
            map.Text("level"),
            map.Texts("missing"),
            map.Texts("flags"),
            map.Whole("alternatives"),
            sides);
        if (map.Map("sides") is { } all)
        {
            foreach (var id in all.Keys.ToArray())
            {
                if (all.Map(id) is { } side)
                    sides[id] = ReadSide(side);
            }
        }

        map.Close();
        return expectation;
    }

    private static SideExpectation ReadSide(MapReader map)
    {
        var findings = new Dictionary<string, Answer>(StringComparer.Ordinal);
        if (map.Map("findings") is { } found)
        {
            foreach (var id in found.Keys.ToArray())
            {
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
}
