using Chokepoint.Facts.Dossiers;
using Chokepoint.Ledger.Books;

namespace Chokepoint.Tests.Ledger;

/// <summary>The book of claims of the shipped dossier, or of it with reports laid over.</summary>
internal static class Asked
{
    public static ClaimBook Book(string known, Dossier? dossier = null) => new(dossier ?? Project.Dossier, Ask.Day(known));

    /// <summary>The shipped dossier under reports given as YAML, each named by its id.</summary>
    public static Dossier Over(params string[] reports)
    {
        using var overlay = new TemporaryDossier([.. reports.Select(r => ($"reports/{r.Split('\n')[0]["report: ".Length..].Trim()}.yaml", r))]);
        var loaded = DossierLoader.Load(Project.Path("dossier"), [overlay.Folder]);
        Assert.True(loaded.IsGood, string.Join("\n", loaded.Problems));
        return loaded.Value!;
    }
}
