using Chokepoint.Diagnostics;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Facts.Cases;

/// <summary>Reads a case, from YAML or from the fields of a command, with every problem at once.</summary>
public static class CaseReader
{
    /// <summary>Reads the text of a case file; what is told as known after the last day, when one is given, is a problem.</summary>
    public static Checked<CaseFile> Read(string text, string file, Dossier dossier, DateOnly? lastKnown = null)
    {
        var problems = new Problems();
        if (YamlText.Parse(text, file, problems) is not { } root || MapReader.Of(root, "A case", problems) is not { } map)
            return Checked<CaseFile>.From(null, problems);
        var id = map.Text("case") ?? Path.GetFileNameWithoutExtension(file);
        var question = map.Text("question");
        var deal = map.Need("deal") is { } node && MapReader.Of(node, "'deal'", problems) is { } fields ? DealReader.Read(fields, dossier) : new Deals.Deal();
        var read = new CaseFile(id, question, deal, map.Day("on"), map.Day("known"), map.Map("expect") is { } expect ? ExpectationReader.Read(expect, dossier) : null, map.Text("why"));
        if (read.Known > lastKnown)
            problems.Add("date.future", map.PlaceOf("known"), $"What will be known on {read.Known:O} is not known yet", "Name today or an earlier day, or leave it out.");
        map.Close();
        return Checked<CaseFile>.From(read, problems);
    }

    /// <summary>Reads the fields of a command or of a row, each with the place it came from; a key with a dot is a key inside a key.</summary>
    public static Checked<Deals.Deal> FromFields(IReadOnlyList<(string Key, string Value, Place Place)> fields, Dossier dossier)
    {
        var problems = new Problems();
        var root = new MapNode(Nest(fields, problems), Place.Of("the options"));
        var deal = DealReader.Read(MapReader.Of(root, "A deal", problems)!, dossier);
        return Checked<Deals.Deal>.From(deal, problems);
    }

    private static List<MapEntry> Nest(IReadOnlyList<(string Key, string Value, Place Place)> fields, Problems problems)
    {
        var entries = new List<MapEntry>();
        foreach (var group in fields.GroupBy(f => f.Key.Split('.')[0], StringComparer.Ordinal))
        {
            var named = group.Where(f => f.Key == group.Key).ToArray();
            var described = group.Where(f => f.Key != group.Key).Select(f => (f.Key[(group.Key.Length + 1)..], f.Value, f.Place)).ToArray();
            foreach (var again in named.Skip(1))
                problems.Add("deal.twice", again.Place, $"'{group.Key}' is told twice", "Tell it once.");
            if (named.Length > 0 && described.Length > 0)
                problems.Add("deal.twice", described[0].Place, $"'{group.Key}' is both named and described", "Name it, or describe it.");

            // A list option comes as words with commas between.
            Node value = named.Length == 0 ? new MapNode(Nest(described, problems), described[0].Place)
                : group.Key == "classes" ? List(named[0])
                : new ScalarNode(named[0].Value, true, named[0].Place);
            entries.Add(new MapEntry(group.Key, group.First().Place, value));
        }

        return entries;
    }

    private static ListNode List((string Key, string Value, Place Place) field) =>
        new([.. field.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(v => new ScalarNode(v, true, field.Place))], field.Place);
}
