using Chokepoint.Facts;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Evidence;

namespace Chokepoint.Application.Dossiers;

/// <summary>How far the data go and what they rest on.</summary>
public sealed record DossierStatus(
    DateOnly Known,
    DossierVersion Version,
    IReadOnlyDictionary<string, DateOnly> Horizons,
    IReadOnlyList<(string Subject, int Count)> Counts,
    IReadOnlyList<(Basis Basis, int Figures)> Bases,
    IReadOnlyList<(string Chip, IReadOnlyList<FigureKind> Figures)> Unverified,
    ProgramVersion Program)
{
    public static DossierStatus Of(Dossier dossier, DateOnly known, ProgramVersion program)
    {
        var figures = dossier.Chips.Values.SelectMany(c => c.Figures.Values).ToArray();
        var reports = dossier.Reports.Values.Where(r => r.Known.By(known) != Answer.No).ToArray();
        return new DossierStatus(
            known,
            dossier.Version,
            dossier.Jurisdictions.Values.Select(j => (Subject: $"acts of {j.Id}", j.Horizon)).Concat(dossier.Horizons.Select(h => (Subject: h.Key, Horizon: h.Value))).ToDictionary(h => h.Subject, h => h.Horizon, StringComparer.Ordinal),
            [
                ("acts", dossier.Acts.Values.Count(a => dossier.MayBeKnown(a, known))), ("provisions", dossier.Provisions.Values.Count(p => dossier.MayBeKnown(dossier.Acts[p.Act], known))), ("reports", reports.Length), ("claims", reports.Sum(r => r.Claims.Count(c => dossier.Claims.ContainsKey(c.Id)))),
                ("chips", dossier.Chips.Count), ("parties", dossier.Parties.Count), ("sources", dossier.Sources.Count), ("authorisations", dossier.Authorisations.Count),
            ],
            [.. figures.GroupBy(f => f.Basis).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()))],
            [.. dossier.Chips.Values.Select(c => (c.Id, (IReadOnlyList<FigureKind>)[.. c.Figures.Values.Where(f => f.Basis == Basis.Unverified).Select(f => f.Kind)])).Where(c => c.Item2.Count > 0)],
            program);
    }
}
