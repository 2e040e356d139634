using System.Globalization;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Reports;

namespace Chokepoint.Benchmarks;

/// <summary>The shipped dossier with many more claims: each a copy of a real one under an id of its own, in a report of its own, a third of them retelling an earlier one.</summary>
internal static class SyntheticClaims
{
    public static Dossier Over(Dossier dossier, int claims)
    {
        var real = dossier.Claims.Values.Where(c => c.Says.Length > 40).OrderBy(c => c.Id, StringComparer.Ordinal).ToArray();
        var reports = new List<Report>(dossier.Reports.Values);
        for (var i = 0; reports.Count < claims; i++)
        {
            var model = real[i % real.Length];
            var id = string.Create(CultureInfo.InvariantCulture, $"synthetic-{i}");
            var retells = i % 3 == 2 ? string.Create(CultureInfo.InvariantCulture, $"synthetic-{i - 1}") : null;
            var claim = model with
            {
                Id = id + ".told",
                Report = id,
                Says = string.Create(CultureInfo.InvariantCulture, $"{model.Says} Case {i}."),
                Chain = retells is null ? ["anonymous"] : [retells, "anonymous"],
                Relations = retells is null ? [] : [new Relation(RelationKind.Repeats, retells + ".told", null)],
                Place = Place.Of("bench"),
            };
            reports.Add(dossier.Reports[model.Report] with { Id = id, Claims = [claim] });
        }

        return dossier.With(reports);
    }
}
