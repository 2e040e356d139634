using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Evidence;

namespace Chokepoint.Application.Dossiers;

/// <summary>How far the data go and what they rest on.</summary>
public sealed record DossierStatus(
    DossierVersion Version,
    IReadOnlyDictionary<string, DateOnly> Horizons,
    IReadOnlyList<(string Subject, int Count)> Counts,
    IReadOnlyList<(Basis Basis, int Figures)> Bases,
    IReadOnlyList<Figure> UnverifiedFigures,
    ProgramVersion Program)
{
    public static DossierStatus Of(Dossier dossier, ProgramVersion program)
    {
        var figures = dossier.Chips.Values.SelectMany(c => c.Figures.Values).ToArray();
        return new DossierStatus(
            dossier.Version,
            dossier.Jurisdictions.Values.Select(j => (Subject: $"acts of {j.Id}", j.Horizon)).Concat(dossier.Horizons.Select(h => (Subject: h.Key, Horizon: h.Value))).ToDictionary(h => h.Subject, h => h.Horizon, StringComparer.Ordinal),
            [
                ("acts", dossier.Acts.Count), ("provisions", dossier.Provisions.Count), ("reports", dossier.Reports.Count), ("claims", dossier.Claims.Count),
                ("chips", dossier.Chips.Count), ("parties", dossier.Parties.Count), ("sources", dossier.Sources.Count), ("authorisations", dossier.Authorisations.Count),
            ],
            [.. figures.GroupBy(f => f.Basis).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()))],
            [.. figures.Where(f => f.Basis == Basis.Unverified)],
            program);
    }
}
