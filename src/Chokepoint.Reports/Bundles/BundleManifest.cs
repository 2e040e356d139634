namespace Chokepoint.Reports.Bundles;

/// <summary>The first file of a bundle: what it is, what was asked, and the fingerprint of every other file.</summary>
internal sealed record BundleManifest
{
    public const string Kind = "chokepoint-evidence";
    public const int Newest = 1;
    public const string Name = "manifest.json";
    public const string Answer = "answer.json";
    public const string Page = "answer.txt";
    public const string Evidence = "evidence.json";
    public const string Case = "case.yaml";
    public const string Facts = "facts/";

    public string? Bundle { get; init; }

    public int Format { get; init; }

    public string? Program { get; init; }

    public string? Dossier { get; init; }

    public DateOnly? On { get; init; }

    public DateOnly? Known { get; init; }

    public IReadOnlyList<BundleField> Fields { get; init; } = [];

    public IReadOnlyList<string> Overlays { get; init; } = [];

    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>SHA-256 of each other file, by its path.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
