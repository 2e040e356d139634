using System.Text.RegularExpressions;

namespace Chokepoint.Tests.Architecture;

/// <summary>No act, chip, party, list or day of the world stands in the code.</summary>
public sealed partial class WorldTests
{
    // Ids that are also plain words of the language or of the command.
    private static readonly HashSet<string> PlainWords = ["us", "cn", "dod", "npc", "ft", "mof", "digest-pages"];

    [Fact]
    public void No_id_of_the_dossier_stands_in_the_code()
    {
        var dossier = Project.Dossier;
        var ids = dossier.Acts.Keys
            .Concat(dossier.Provisions.Keys)
            .Concat(dossier.Chips.Keys)
            .Concat(dossier.Chips.Values.Select(c => c.Family))
            .Concat(dossier.Parties.Keys)
            .Concat(dossier.Reports.Keys)
            .Concat(dossier.Claims.Keys)
            .Concat(dossier.Sources.Keys)
            .Concat(dossier.Jurisdictions.Values.SelectMany(j => j.Lists).Select(l => l.Id))
            .Where(id => !PlainWords.Contains(id))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.Empty(Sources().SelectMany(f => Literals(f).Where(l => ids.Contains(l.Text) || ids.Any(id => id.Length > 6 && l.Text.Contains(id, StringComparison.OrdinalIgnoreCase))).Select(l => $"{f}: {l.Text}")));
    }

    [Fact]
    public void No_day_of_the_world_stands_in_the_code_but_as_an_example_of_the_form()
    {
        Assert.Empty(Sources().SelectMany(f => Literals(f).Where(l => DayForm().IsMatch(l.Text) && !l.Text.Contains("2025-08-15", StringComparison.Ordinal) && !l.Text.Contains("2026-07-31", StringComparison.Ordinal)).Select(l => $"{f}: {l.Text}")));
        Assert.DoesNotContain(Sources(), f => File.ReadAllText(f).Contains("new DateOnly(", StringComparison.Ordinal));
    }

    [Fact]
    public void No_line_of_a_rule_stands_in_the_code()
    {
        var lines = Project.Dossier.Provisions.Values
            .SelectMany(p => p.Versions)
            .SelectMany(v => Chokepoint.Facts.Conditions.ConditionParts.Tests(v.When))
            .OfType<Chokepoint.Facts.Conditions.Test.Compare>()
            .SelectMany(t => new[] { t.Bounds.Low, t.Bounds.High })
            .OfType<Chokepoint.Facts.Quantities.Amount>()
            .Where(a => a.Value >= 1000 || a.Value % 1 != 0)
            .Select(a => a.ToString())
            .ToHashSet(StringComparer.Ordinal);
        Assert.Contains("4800", lines);
        var found = Sources().SelectMany(f => Number().Matches(File.ReadAllText(f)).Select(m => m.Value).Where(n => lines.Contains(n.Replace("_", "", StringComparison.Ordinal))).Select(n => $"{f}: {n}")).ToArray();
        Assert.Empty(found);
    }

    private static IEnumerable<string> Sources() => Directory.EnumerateFiles(Project.Path("src"), "*.cs", SearchOption.AllDirectories);

    private static IEnumerable<(string Text, int At)> Literals(string file) =>
        StringLiteral().Matches(CommentLine().Replace(File.ReadAllText(file), "")).Select(m => (m.Groups[1].Value, m.Index));

    [GeneratedRegex("\"((?:[^\"\\\\\n]|\\\\.)*)\"")]
    private static partial Regex StringLiteral();

    [GeneratedRegex(@"(?m)^\s*//.*$")]
    private static partial Regex CommentLine();

    [GeneratedRegex(@"\b20[12]\d-[01]\d-[0-3]\d\b")]
    private static partial Regex DayForm();

    [GeneratedRegex(@"(?<![\w.])\d[\d_]*(?:\.\d+)?(?![\w.])")]
    private static partial Regex Number();
}
