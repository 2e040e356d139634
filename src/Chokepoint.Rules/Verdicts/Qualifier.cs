namespace Chokepoint.Rules.Verdicts;

/// <summary>What makes an answer less than final.</summary>
public enum Qualifier
{
    /// <summary>You did not tell something that would decide.</summary>
    Incomplete,

    /// <summary>Reports conflict.</summary>
    Contested,

    /// <summary>Nobody knows, or rules conflict.</summary>
    Unsettled,

    /// <summary>The day lies after our data.</summary>
    PastHorizon,
}
