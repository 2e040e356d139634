using Chokepoint.Diagnostics;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Reports;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Facts.Dossiers;

/// <summary>What one folder holds, each subject with the place of its file. An overlay is a layer over the shipped one.</summary>
internal sealed class Layer
{
    public const int Format = 1;

    private readonly Problems _problems;
    private readonly string? _overlay;

    private Layer(Problems problems, string? overlay) => (_problems, _overlay) = (problems, overlay);

    public Dictionary<string, DateOnly> Horizons { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, (Jurisdiction Value, Place Place)> Jurisdictions { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, (Act Value, Place Place)> Acts { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, (Report Value, Place Place)> Reports { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, (Source Value, Place Place)> Sources { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, (Chip Value, Place Place)> Chips { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, (Party Value, Place Place)> Parties { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, (Authorisation Value, Place Place)> Authorisations { get; } = new(StringComparer.Ordinal);

    public static Layer Read(DossierFolder folder, string? overlay, Problems problems)
    {
        var layer = new Layer(problems, overlay);
        var parsed = new (Node? Root, Problems Problems)[folder.Files.Count];
        Parallel.For(0, folder.Files.Count, i =>
        {
            var own = new Problems();
            var file = folder.Files[i];
            parsed[i] = (file.Text.Length == 0 ? null : YamlText.Parse(file.Text, file.Shown, own), own);
        });
        if (overlay is null && !folder.Files.Any(f => f.Path == "dossier.yaml"))
            problems.Add("dossier.no-format", Place.Of(folder.Name), "The folder holds no dossier.yaml", $"Add one with `format: {Format}` and the horizons.");
        for (var i = 0; i < parsed.Length; i++)
        {
            problems.AddAll(parsed[i].Problems.All);
            if (parsed[i].Root is { } root)
                layer.Add(folder.Files[i], root);
        }

        return layer;
    }

    private void Add(DossierFile file, Node root)
    {
        if (MapReader.Of(root, "A file of the dossier", _problems) is not { } map)
            return;
        if (file.Path == "dossier.yaml")
        {
            ReadHead(map);
            return;
        }

        var name = Path.GetFileNameWithoutExtension(file.Path);
        switch (file.Path.Replace('\\', '/').Split('/')[0])
        {
            case "jurisdictions":
                Keep(Jurisdictions, JurisdictionReader.Read(map), j => j.Id);
                break;
            case "acts":
                Keep(Acts, ActReader.Read(map, _overlay), a => a.Id);
                break;
            case "reports":
                Keep(Reports, ReportReader.Read(map, _overlay), r => r.Id);
                break;
            case "sources":
                Keep(Sources, ReadSource(map), s => s.Id);
                break;
            case "chips":
                Keep(Chips, ChipReader.Read(map, _overlay), c => c.Id);
                break;
            case "parties":
                Keep(Parties, PartyReader.Read(map, _overlay), p => p.Id);
                break;
            case "authorisations":
                Keep(Authorisations, AuthorisationReader.Read(map, _overlay), a => a.Id);
                break;
            case var other:
                _problems.Add("dossier.folder", root.Place, $"'{other}' is no folder of the dossier", "Use jurisdictions, acts, reports, sources, chips, parties or authorisations.");
                break;
        }

        void Keep<T>(Dictionary<string, (T, Place)> all, T value, Func<T, string> idOf)
        {
            var id = idOf(value);
            if (id.Length == 0)
                return;
            if (id != name)
                _problems.Add("id.file", root.Place, $"The file '{name}' holds '{id}'", $"Name the file {id}.yaml: one subject a file, named by its id.");
            if (!all.TryAdd(id, (value, root.Place)))
                _problems.Add("id.twice", root.Place, $"'{id}' is also in {all[id].Item2}", "Give one of them another id, or delete it.");
        }
    }

    private void ReadHead(MapReader map)
    {
        map.Need("format");
        var format = map.Whole("format");
        if (format > Format)
            _problems.Add("dossier.newer-format", map.PlaceOf("format"), $"The dossier has format {format}; this program reads format {Format}", "Install a newer chokepoint, or take an older dossier.");
        else if (format is { } old && old < Format)
            _problems.Add("dossier.older-format", map.PlaceOf("format"), $"The dossier has format {format}; this program reads format {Format}", "Take the dossier that came with this program.");
        if (map.Map("horizons") is { } horizons)
        {
            foreach (var subject in horizons.Keys.ToArray())
            {
                if (horizons.Day(subject) is { } day)
                    Horizons[subject] = day;
            }
        }

        map.Text("note");
        map.Close();
    }

    private static Source ReadSource(MapReader map)
    {
        var source = new Source(map.NeedId("source"), map.NeedText("title"), map.NeedText("kind"), map.Text("date"), map.Text("address"), map.Text("note"));
        map.Close();
        return source;
    }
}
