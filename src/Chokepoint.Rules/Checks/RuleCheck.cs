namespace Chokepoint.Rules.Checks;

/// <summary>What is checked of a rule book by itself.</summary>
public enum RuleCheck
{
    /// <summary>Two provisions answer the same question differently for one deal, and neither is said to yield.</summary>
    Overlap,

    /// <summary>Where a provision holds, none of those that should answer next does.</summary>
    Gap,

    /// <summary>No deal can meet a provision.</summary>
    NeverMatches,

    /// <summary>Days between two versions of a provision on which neither stands.</summary>
    DatesWithoutRule,

    /// <summary>An exception that depends on the requirement it is taken from.</summary>
    ExceptionRing,

    /// <summary>A line that lies within the known uncertainty of a chip.</summary>
    FragileLine,

    /// <summary>An improvement of a chip that loosens its control.</summary>
    Monotonicity,

    /// <summary>A question with too many deals to ask them all.</summary>
    NotSearched,
}
