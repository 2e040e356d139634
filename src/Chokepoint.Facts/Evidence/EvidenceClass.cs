namespace Chokepoint.Facts.Evidence;

/// <summary>An evidence class as the dossier writes it: <c>O</c>, <c>N</c>, <c>D</c>, <c>A(3)</c>, <c>A(?)</c>, <c>2nd</c>, <c>analyst</c>, <c>computed</c>, <c>unverified</c>.</summary>
public readonly record struct EvidenceClass(EvidenceKind Kind, int? People = null)
{
    public static EvidenceClass? Parse(string text) => text switch
    {
        "O" => new(EvidenceKind.Official),
        "N" => new(EvidenceKind.Named),
        "D" => new(EvidenceKind.Document),
        "A(?)" => new(EvidenceKind.Anonymous),
        "2nd" => new(EvidenceKind.SecondHand),
        "analyst" => new(EvidenceKind.Analyst),
        "computed" => new(EvidenceKind.Computed),
        "unverified" => new(EvidenceKind.Unverified),
        _ when text.StartsWith("A(", StringComparison.Ordinal) && text.EndsWith(')') && int.TryParse(text[2..^1], out var people) && people > 0
            => new(EvidenceKind.Anonymous, people),
        _ => null,
    };

    /// <summary>In words, for people.</summary>
    public string InWords() => Kind switch
    {
        EvidenceKind.Official => "official text",
        EvidenceKind.Named => "named official or company",
        EvidenceKind.Document => "document seen by the reporter",
        EvidenceKind.Anonymous => People is { } n ? $"{n} anonymous {(n == 1 ? "person" : "people")}" : "anonymous people, number not given",
        EvidenceKind.SecondHand => "an outlet citing another",
        EvidenceKind.Analyst => "analyst",
        EvidenceKind.Computed => "computed",
        EvidenceKind.Unverified => "unverified",
    };

    public override string ToString() => Kind switch
    {
        EvidenceKind.Official => "O",
        EvidenceKind.Named => "N",
        EvidenceKind.Document => "D",
        EvidenceKind.Anonymous => People is { } n ? $"A({n})" : "A(?)",
        EvidenceKind.SecondHand => "2nd",
        EvidenceKind.Analyst => "analyst",
        EvidenceKind.Computed => "computed",
        EvidenceKind.Unverified => "unverified",
    };
}
