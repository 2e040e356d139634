namespace Chokepoint.SystemTests;

/// <summary>The commands shown in the documents work as shown.</summary>
public sealed class DocumentTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Commands() =>
        new[] { "README.md", "CONTRIBUTING.md" }
            .Concat(Directory.Exists(Path.Combine(Command.Root, "docs", "guides")) ? Directory.GetFiles(Path.Combine(Command.Root, "docs", "guides"), "*.md").Select(f => Path.GetRelativePath(Command.Root, f)) : [])
            .SelectMany(document => Lines(document).Select(line => new TheoryDataRow<string, string>(document, line)));

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_of_a_document_runs(string document, string line)
    {
        var folder = Directory.CreateTempSubdirectory("chokepoint-document-").FullName;
        try
        {
            // Documents write into the folder they are read in; a test must not.
            var run = Command.Shell(line.Replace("./chokepoint", Path.Combine(Command.Root, "chokepoint"), StringComparison.Ordinal).Replace(" cases/", $" {Command.Root}/cases/", StringComparison.Ordinal), folder);
            Assert.True(run.Code == 0, $"{document}: {line}\n{run.Error}");
            Assert.True(run.Output.Length > 0 || line.Contains("--out", StringComparison.Ordinal) || line.Contains('>', StringComparison.Ordinal), $"{document}: {line} printed nothing");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_answer_shown_in_the_README_is_the_answer_given()
    {
        var readme = File.ReadAllText(Path.Combine(Command.Root, "README.md"));
        var at = readme.IndexOf("```text\n", StringComparison.Ordinal);
        Assert.True(at > 0, "the README shows an answer in a text block");
        var shown = readme[(at + 8)..readme.IndexOf("```", at + 8, StringComparison.Ordinal)].TrimEnd().TrimEnd('.', '\n', ' ');
        var command = Lines("README.md").First();
        Assert.StartsWith(shown, Command.Shell(command, Command.Root).Output, StringComparison.Ordinal);
    }

    // Continued lines are joined; commands that build or install are not run again here.
    private static IEnumerable<string> Lines(string document)
    {
        var text = File.ReadAllText(Path.Combine(Command.Root, document)).Replace("\\\n", " ", StringComparison.Ordinal);
        var inside = false;
        foreach (var line in text.Split('\n'))
        {
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal))
                inside = !inside && line.TrimStart() == "```sh";
            else if (inside && line.TrimStart().StartsWith("./chokepoint", StringComparison.Ordinal))
                yield return line.Trim();
        }
    }
}
