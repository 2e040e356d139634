using Chokepoint.Diagnostics;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Reports;
using Chokepoint.Facts.Supplies;
using Chokepoint.Facts.Workloads;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Facts.Dossiers;

/// <summary>What one folder holds, each subject with the place of its file. An overlay is a layer over the shipped one.</summary>
internal sealed class Layer
{
    public const int Format = 2;

    private readonly Problems _problems;
    private readonly string? _overlay;

    private Layer(Problems problems, string? overlay) => (_problems, _overlay) = (problems, overlay);

    /// <summary>The files as nodes, to find where a word stands.</summary>
    public List<Node> Roots { get; } = [];

    public Dictionary<string, DateOnly> Horizons { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Placed<Jurisdiction>> Jurisdictions { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Placed<Act>> Acts { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Placed<Report>> Reports { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Placed<Conflict>> Conflicts { get; } = new(StringComparer.Ordinal);

    public List<PressWord> PressWords { get; } = [];

    public Dictionary<string, Placed<Llm>> Llms { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Placed<Workload>> Workloads { get; } = new(StringComparer.Ordinal);

    public List<Placed<Measurement>> Measurements { get; } = [];

    public List<Placed<SupplyFigure>> Supplies { get; } = [];

    public Dictionary<string, Placed<Calibration>> Calibrations { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Placed<Source>> Sources { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Placed<Chip>> Chips { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Placed<Party>> Parties { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Placed<Authorisation>> Authorisations { get; } = new(StringComparer.Ordinal);

    public static Layer Read(DossierFolder folder, string? overlay, Problems problems)
    {
        var layer = new Layer(problems, overlay);
        // Files are read side by side and kept in the order of their paths.
        var keep = new Action?[folder.Files.Count];
        var own = new Problems[folder.Files.Count];
        var roots = new Node?[folder.Files.Count];
        Parallel.For(0, keep.Length, i =>
        {
            own[i] = new Problems();
            var file = folder.Files[i];
            if (file.Text.Length > 0 && YamlText.Parse(file.Text, file.Shown, own[i]) is { } root && MapReader.Of(root, "A file of the dossier", own[i]) is { } map)
                (roots[i], keep[i]) = (root, layer.ReadFile(file, root, map));
        });
        for (var i = 0; i < keep.Length; i++)
        {
            keep[i]?.Invoke();
            if (roots[i] is { } kept)
                layer.Roots.Add(kept);
            problems.AddAll(own[i].All);
        }

        return layer;
    }

    /// <summary>Reads a file's subject, and gives the act that keeps it in the layer.</summary>
    private Action? ReadFile(DossierFile file, Node root, MapReader map)
    {
        if (file.Path == "dossier.yaml")
            return () => ReadHead(map);
        switch (file.Path.Replace('\\', '/').Split('/')[0])
        {
            case "jurisdictions":
                return Keep(Jurisdictions, JurisdictionReader.Read(map), j => j.Id);
            case "acts":
                return Keep(Acts, ActReader.Read(map, _overlay), a => a.Id);
            case "reports":
                return Keep(Reports, ReportReader.Read(map, _overlay), r => r.Id);
            case "conflicts":
                return Keep(Conflicts, ConflictReader.Read(map, _overlay), c => c.Id);
            case "lexicons":
                var words = ReadLexicon(map);
                return () => PressWords.AddRange(words);
            case "llms":
                return Keep(Llms, WorkloadReader.ReadLlm(map, _overlay), l => l.Id);
            case "workloads":
                return Keep(Workloads, WorkloadReader.ReadWorkload(map, _overlay), w => w.Id);
            case "series":
                var figures = SupplyReader.Read(map);
                return () => Supplies.AddRange(figures.Select(f => new Placed<SupplyFigure>(f, root.Place)));
            case "calibration":
                return Keep(Calibrations, CalibrationReader.Read(map), c => c.Id);
            case "measurements":
                var rows = WorkloadReader.ReadMeasurements(map);
                return () => Measurements.AddRange(rows.Select(r => new Placed<Measurement>(r, root.Place)));
            case "sources":
                return Keep(Sources, ReadSource(map), s => s.Id);
            case "chips":
                return Keep(Chips, ChipReader.Read(map, _overlay), c => c.Id);
            case "parties":
                return Keep(Parties, PartyReader.Read(map, _overlay), p => p.Id);
            case "authorisations":
                return Keep(Authorisations, AuthorisationReader.Read(map, _overlay), a => a.Id);
            case var other:
                map.Problems.Add("dossier.folder", root.Place, $"'{other}' is no folder of the dossier", "Use jurisdictions, acts, reports, conflicts, lexicons, llms, workloads, measurements, calibration, series, sources, chips, parties or authorisations.");
                return null;
        }

        Action Keep<T>(Dictionary<string, Placed<T>> all, T value, Func<T, string> idOf) => () =>
        {
            var id = idOf(value);
            if (id.Length == 0)
                return;
            var name = Path.GetFileNameWithoutExtension(file.Path);
            if (id != name)
                _problems.Add("id.file", root.Place, $"The file '{name}' holds '{id}'", $"Name the file {id}.yaml: one subject a file, named by its id.");
            if (!all.TryAdd(id, new Placed<T>(value, root.Place)))
                _problems.Add("id.twice", root.Place, $"'{id}' is also in {all[id].Place}", "Give one of them another id, or delete it.");
        };
    }

    private void ReadHead(MapReader map)
    {
        map.Need("format");
        var format = map.Whole("format");
        if (format > Format)
            map.Problems.Add("dossier.newer-format", map.PlaceOf("format"), $"The dossier has format {format}; this program reads format {Format}", "Install a newer chokepoint, or take an older dossier.");
        else if (format is { } old && old < Format)
            map.Problems.Add("dossier.older-format", map.PlaceOf("format"), $"The dossier has format {format}; this program reads format {Format}", "Run `dossier upgrade FOLDER` on a copy of yours, or take the dossier that came with this program.");
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

    private PressWord[] ReadLexicon(MapReader map)
    {
        map.NeedId("lexicon");
        var words = map.Maps("words").Select(word => PressWordReader.Read(word, _overlay)).ToArray();
        map.Close();
        return words;
    }

    private static Source ReadSource(MapReader map)
    {
        var source = new Source(map.NeedId("source"), map.NeedText("title"), map.NeedText("kind"), map.Text("date"), map.Text("address"), map.Text("note"));
        map.Close();
        return source;
    }
}
