using Chokepoint.Diagnostics;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Reports;
using Chokepoint.Facts.Workloads;

namespace Chokepoint.Facts.Dossiers;

/// <summary>Reads the shipped dossier and the private overlays laid over it, and reports every problem at once.</summary>
public static class DossierLoader
{
    internal const string Head = "dossier.yaml";

    public static Checked<Dossier> Load(string folder, IReadOnlyList<string> overlays)
    {
        var problems = new Problems();
        var folders = new List<DossierFolder>();
        if (Directory.Exists(folder) && !File.Exists(Path.Combine(folder, Head)))
        {
            // Any other folder could hold anything, and all of it would be told as a problem.
            problems.Add("dossier.no-format", Place.Of(folder), $"The folder holds no {Head}", $"Name the folder of a dossier, or add one with `format: {Layer.Format}` and the horizons.");
            return Checked<Dossier>.From(null, problems);
        }

        if (DossierFolder.Open(folder, problems) is { } shipped)
            folders.Add(shipped);
        foreach (var overlay in overlays)
        {
            if (DossierFolder.Open(overlay, problems) is { } over)
                folders.Add(over);
        }

        if (folders.Count != overlays.Count + 1)
            return Checked<Dossier>.From(null, problems);
        return Read(folders, overlays, problems);
    }

    /// <summary>The dossier of files that were kept from another one: the shipped ones first, then those of each overlay.</summary>
    public static Checked<Dossier> Of(IReadOnlyList<IReadOnlyList<DossierFile>> files, IReadOnlyList<string> overlays) =>
        Read([.. files.Select(DossierFolder.Of)], overlays, new Problems());

    private static Checked<Dossier> Read(List<DossierFolder> folders, IReadOnlyList<string> overlays, Problems problems)
    {
        var layers = folders.Select((f, i) => Layer.Read(f, i == 0 ? null : overlays[i - 1], problems)).ToArray();
        var dossier = Join(folders, layers, overlays, problems);
        References.Check(dossier, Places(layers), problems);
        return Checked<Dossier>.From(dossier, problems);
    }

    /// <summary>The dossier without some claims, to see what they carry.</summary>
    public static Checked<Dossier> Without(Dossier dossier, IReadOnlyList<string> claims, Place told)
    {
        var problems = new Problems();
        foreach (var claim in claims.Where(c => !dossier.Claims.ContainsKey(c)))
            problems.Add("claim.unknown", told, $"There is no claim '{claim}'", Nearest.Remedy(claim, dossier.Claims.Keys, "`ledger claims` lists them."));
        var left = claims.ToHashSet(StringComparer.Ordinal);
        return Checked<Dossier>.From(dossier.Without(left), problems);
    }

    private static Dossier Join(List<DossierFolder> folders, Layer[] layers, IReadOnlyList<string> overlays, Problems problems)
    {
        var reports = Over(layers, l => l.Reports);
        var acts = Over(layers, l => l.Acts);
        var claims = new Dictionary<string, Claim>(StringComparer.Ordinal);
        foreach (var claim in reports.Values.SelectMany(r => r.Claims))
        {
            if (!claims.TryAdd(claim.Id, claim))
                problems.Add("id.twice", claim.Place, $"The claim '{claim.Id}' is also in {claims[claim.Id].Place}", "Give one of them another id.");
        }

        var provisions = new Dictionary<string, Provision>(StringComparer.Ordinal);
        foreach (var provision in acts.Values.SelectMany(a => a.Provisions))
        {
            if (!provisions.TryAdd(provision.Id, provision))
                problems.Add("id.twice", provision.Place, $"The provision '{provision.Id}' is also in {provisions[provision.Id].Place}", "Give one of them another id, or make it a version of the first.");
        }

        var horizons = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var (subject, day) in layers.SelectMany(l => l.Horizons))
            horizons[subject] = day;
        return new Dossier
        {
            Version = new DossierVersion(DossierFolder.Hash(folders), folders.Sum(f => f.Files.Count), overlays, []),
            Files = [.. folders.Select(f => f.Files)],
            Horizons = horizons,
            Jurisdictions = Over(layers, l => l.Jurisdictions),
            Acts = acts,
            Reports = reports,
            Claims = claims,
            Conflicts = Over(layers, l => l.Conflicts),
            PressWords = [.. layers.SelectMany(l => l.PressWords)],
            Llms = Over(layers, l => l.Llms),
            Workloads = Over(layers, l => l.Workloads),
            Measurements = Measured(layers, problems),
            Supplies = [.. layers.SelectMany(l => l.Supplies).Select(s => s.Value)],
            Calibrations = Over(layers, l => l.Calibrations),
            Sources = Over(layers, l => l.Sources),
            Chips = Over(layers, l => l.Chips),
            Parties = Over(layers, l => l.Parties),
            Authorisations = Over(layers, l => l.Authorisations),
            Provisions = provisions,
        };
    }

    private static List<Measurement> Measured(Layer[] layers, Problems problems)
    {
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        var all = new List<Measurement>();
        foreach (var row in layers.SelectMany(l => l.Measurements))
        {
            if (places.TryAdd(row.Value.Id, row.Place))
                all.Add(row.Value);
            else
                problems.Add("id.twice", row.Place, $"The measurement '{row.Value.Id}' is also in {places[row.Value.Id]}", "Give one of them another id, or delete it.");
        }

        return all;
    }

    private static Dictionary<string, T> Over<T>(Layer[] layers, Func<Layer, Dictionary<string, Placed<T>>> subject)
    {
        var all = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var layer in layers)
        {
            foreach (var (id, item) in subject(layer))
                all[id] = item.Value;
        }

        return all;
    }

    private static FilePlaces Places(Layer[] layers)
    {
        var places = new FilePlaces();
        foreach (var layer in layers)
        {
            places.Note(layer.Roots);
            places.Note("chip", layer.Chips);
            places.Note("party", layer.Parties);
            places.Note("report", layer.Reports);
            foreach (var row in layer.Measurements)
                places.Note("measurements", row.Value.Source, row.Place);
            foreach (var figure in layer.Supplies)
                places.Note("supply", figure.Value.Source, figure.Place);
            places.Note("llm", layer.Llms);
            places.Note("workload", layer.Workloads);
            places.Note("conflict", layer.Conflicts);
            places.Note("jurisdiction", layer.Jurisdictions);
            places.Note("authorisation", layer.Authorisations);
        }

        return places;
    }
}
