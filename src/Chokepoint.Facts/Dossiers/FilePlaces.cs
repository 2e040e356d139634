using Chokepoint.Diagnostics;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Facts.Dossiers;

/// <summary>Where each subject's file is, and where in a file a word stands.</summary>
internal sealed class FilePlaces
{
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Node> _roots = new(StringComparer.Ordinal);

    public Place Of(string subject, string id) => _places[$"{subject}/{id}"];

    public void Note(string subject, string id, Place place) => _places[$"{subject}/{id}"] = place;

    public void Note<T>(string subject, Dictionary<string, Placed<T>> all)
    {
        foreach (var (id, item) in all)
            _places[$"{subject}/{id}"] = item.Place;
    }

    public void Note(IReadOnlyList<Node> roots)
    {
        foreach (var root in roots)
            _roots[root.Place.File] = root;
    }

    /// <summary>The first place of a word at or after a place in its file; the place itself when the word stands in no node of it.</summary>
    public Place Word(Place from, string word) =>
        _roots.TryGetValue(from.File, out var root) ? Words(root).FirstOrDefault(w => w.Text == word && w.Place.Line >= from.Line).Place ?? from : from;

    private static IEnumerable<(string Text, Place Place)> Words(Node node) => node switch
    {
        ScalarNode scalar => [(scalar.Text, scalar.Place)],
        ListNode list => list.Items.SelectMany(Words),
        MapNode map => map.Entries.SelectMany(e => Words(e.Value).Prepend((e.Key, e.KeyPlace))),
        _ => [],
    };
}
