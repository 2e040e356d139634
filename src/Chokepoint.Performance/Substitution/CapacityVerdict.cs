namespace Chokepoint.Performance.Substitution;

/// <summary>Whether a count can be delivered. There is no word for enough: nobody publishes who gets the chips.</summary>
public enum CapacityVerdict
{
    /// <summary>No figure of supply, or only ones that allow it and say nothing of who gets the chips.</summary>
    Unknown,

    /// <summary>Some figures allow it and others do not.</summary>
    Contested,

    /// <summary>More than any figure allows.</summary>
    Short,
}
