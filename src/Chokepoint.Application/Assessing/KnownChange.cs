namespace Chokepoint.Application.Assessing;

/// <summary>What became known between two days and bears on the deal.</summary>
public sealed record KnownChange(DateOnly From, DateOnly To, IReadOnlyList<KnownNews> News)
{
    /// <summary>Claims that set or bound the range and are more or less likely than before.</summary>
    public required IReadOnlyList<Reweighed> Reweighed { get; init; }

    /// <summary>Ranges that changed though no single report did it: only all of them together.</summary>
    public required IReadOnlyList<string> OnlyTogether { get; init; }
}
