namespace Chokepoint.Rules.Verdicts;

/// <summary>Data of a subject end before, or begin after, the day of the deal.</summary>
public sealed record OutsideData(string Subject, DateOnly Day, bool IsAfter)
{
    public const string Acts = "acts";
}
