using System.Text.RegularExpressions;

namespace Chokepoint.Tests.Architecture;

/// <summary>A public type says what it is, and files stay small.</summary>
public sealed partial class DocumentationTests
{
    [Fact]
    public void Every_public_type_says_in_a_sentence_what_it_is()
    {
        var undocumented = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Project.Path("src"), "*.cs", SearchOption.AllDirectories))
        {
            var lines = File.ReadAllLines(file);
            for (var i = 0; i < lines.Length; i++)
            {
                if (PublicType().IsMatch(lines[i]) && !lines[Math.Max(0, i - 1)].TrimStart().StartsWith("///", StringComparison.Ordinal))
                    undocumented.Add($"{file}:{i + 1}: {lines[i].Trim()}");
            }
        }

        Assert.Empty(undocumented);
    }

    [Fact]
    public void No_file_is_over_300_lines()
    {
        Assert.DoesNotContain(Directory.EnumerateFiles(Project.Path("src"), "*.cs", SearchOption.AllDirectories), f => File.ReadLines(f).Count() > 300);
    }

    [Fact]
    public void A_file_holds_one_type_and_is_named_by_it()
    {
        var wrong = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Project.Path("src"), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/", StringComparison.Ordinal)))
        {
            var types = File.ReadLines(file).Select(l => TopType().Match(l)).Where(m => m.Success).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal).ToArray();
            if (types.Length != 1 || types[0] != Path.GetFileName(file).Split('.')[0])
                wrong.Add($"{file}: {string.Join(", ", types)}");
        }

        Assert.Empty(wrong);
    }

    [GeneratedRegex(@"^(?:public |internal |static |sealed |abstract |readonly |partial )*(?:class|record struct|record|struct|enum|interface|delegate \w+) (\w+)")]
    private static partial Regex TopType();

    [GeneratedRegex(@"^\s*public (?:static |sealed |abstract |readonly |partial )*(?:class|record|struct|enum|interface)\b")]
    private static partial Regex PublicType();
}
