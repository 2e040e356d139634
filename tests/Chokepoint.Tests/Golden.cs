namespace Chokepoint.Tests;

/// <summary>Compares an output with the file that was read and accepted; one switch rewrites the files.</summary>
internal static class Golden
{
    private static readonly bool Update = Environment.GetEnvironmentVariable("CHOKEPOINT_UPDATE_GOLDEN") == "1";

    public static void Matches(string name, string text) => IsFile(text, "tests", "Chokepoint.Tests", "Golden", name);

    /// <summary>The same for a file anywhere in the project.</summary>
    public static void IsFile(string text, params string[] parts)
    {
        var path = Project.Path(parts);
        if (Update)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path), $"{path} is missing: run the tests once with CHOKEPOINT_UPDATE_GOLDEN=1 and read it");
        Assert.Equal(File.ReadAllText(path), text);
    }
}
