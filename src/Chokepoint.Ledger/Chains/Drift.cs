namespace Chokepoint.Ledger.Chains;

/// <summary>How the strength of a citation differs from that of what it cites.</summary>
public enum Drift
{
    None,

    /// <summary>Weaker than what it cites.</summary>
    Softened,

    /// <summary>Inside the cited range, but only its upper part.</summary>
    Sharpened,

    /// <summary>Above what it cites.</summary>
    Strengthened,

    /// <summary>What it cites carries no strength at all.</summary>
    NotCarried,
}
