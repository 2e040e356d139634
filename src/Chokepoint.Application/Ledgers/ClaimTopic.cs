namespace Chokepoint.Application.Ledgers;

/// <summary>Which claims of the ledger are asked for.</summary>
public enum ClaimTopic
{
    /// <summary>All.</summary>
    Claims,

    /// <summary>Statements that bound a strength from above.</summary>
    Bounds,

    /// <summary>Why somebody is said to act.</summary>
    Motives,

    /// <summary>Citations whose cited report does not carry them.</summary>
    Drift,
}
