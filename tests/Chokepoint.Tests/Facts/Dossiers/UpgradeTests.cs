using Chokepoint.Diagnostics;
using Chokepoint.Facts.Dossiers;

namespace Chokepoint.Tests.Facts.Dossiers;

public sealed class UpgradeTests
{
    private const string Side = "jurisdiction: {0}\ntitle: {0}   # the title\nmethod: signals\nsince: 2020-01-01\nhorizon: 2026-01-01\nscale: [{{strength: 3, name: asked, outcome: discouraged}}]\n";

    [Fact]
    public void A_dossier_of_format_1_gets_the_order_that_its_sides_had()
    {
        using var dossier = new TemporaryDossier(("dossier.yaml", "format: 1   # old\nhorizons: {us: 2026-01-01}\n"), ("jurisdictions/aa.yaml", Side.Replace("{0}", "aa", StringComparison.Ordinal).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal)), ("jurisdictions/bb.yaml", Side.Replace("{0}", "bb", StringComparison.Ordinal).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal)));
        Assert.Contains("dossier.older-format", dossier.Codes());
        var problems = new Problems();
        var files = Upgrade.Of(dossier.Folder, problems);
        Assert.False(problems.Any);
        Assert.EndsWith("dossier.yaml", files[^1].Path, StringComparison.Ordinal);
        foreach (var (path, text) in files)
            File.WriteAllText(path, text);
        var loaded = dossier.Load();
        Assert.Empty(loaded.Problems);
        Assert.Equal((2, 1), (loaded.Value!.Jurisdictions["aa"].Order, loaded.Value.Jurisdictions["bb"].Order));
        Assert.Contains("# the title", File.ReadAllText(Path.Combine(dossier.Folder, "jurisdictions", "aa.yaml")), StringComparison.Ordinal);
        Assert.Empty(Upgrade.Of(dossier.Folder, problems));
    }

    [Fact]
    public void A_newer_dossier_is_not_touched()
    {
        using var dossier = new TemporaryDossier(("dossier.yaml", "format: 99\n"));
        var problems = new Problems();
        Assert.Empty(Upgrade.Of(dossier.Folder, problems));
        Assert.Equal("dossier.newer-format", Assert.Single(problems.All).Code);
    }
}
