namespace Chokepoint.Ledger.Chains;

/// <summary>What a citation changed beside the strength.</summary>
public enum LinkChange
{
    /// <summary>It speaks of other products.</summary>
    Products,

    /// <summary>It names an authority that its source does not, or another one.</summary>
    Authority,

    /// <summary>It leaves out that the strength was at most something.</summary>
    UpperBound,

    /// <summary>It leaves out a hedge.</summary>
    Hedge,
}
