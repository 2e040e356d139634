using System.Reflection;
using System.Text.RegularExpressions;
using Chokepoint.Facts;

namespace Chokepoint.Tests.Architecture;

/// <summary>The words of YAML, JSON and C# are those of docs/glossary.md.</summary>
public sealed partial class GlossaryTests
{
    [Fact]
    public void Every_closed_set_stands_in_the_glossary_with_its_words_in_order()
    {
        var glossary = File.ReadLines(Project.Path("docs", "glossary.md"))
            .Where(l => l.StartsWith('|'))
            .Select(l => l.Trim('|').Split('|').Select(c => c.Trim()).ToArray())
            .Where(c => c.Length == 2 && Set().IsMatch(c[0]))
            .ToDictionary(c => c[0].Trim('`'), c => string.Join(" ", Ticked().Matches(c[1]).Select(m => m.Groups[1].Value)), StringComparer.Ordinal);
        var wrong = new List<string>();
        foreach (var set in new[] { typeof(Answer).Assembly, typeof(Chokepoint.Rules.Verdicts.Verdict).Assembly, typeof(Chokepoint.Ledger.Books.ClaimBook).Assembly, typeof(Chokepoint.Performance.Estimates.Estimator).Assembly }.SelectMany(a => a.GetExportedTypes()).Where(t => t.IsEnum && t.Name is not ("EvidenceKind")))
        {
            var words = string.Join(" ", (IReadOnlyList<string>)typeof(Word<>).MakeGenericType(set).GetProperty("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!);
            if (!glossary.TryGetValue(set.Name, out var told))
                wrong.Add($"{set.Name} is not in the glossary: {words}");
            else if (told != words)
                wrong.Add($"{set.Name}: the glossary has '{told}', the code has '{words}'");
        }

        Assert.Empty(wrong);
    }

    [GeneratedRegex("^`?[A-Z][A-Za-z]+`?$")]
    private static partial Regex Set();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Ticked();
}
