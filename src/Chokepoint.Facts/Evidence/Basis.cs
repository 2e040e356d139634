namespace Chokepoint.Facts.Evidence;

/// <summary>What a value rests on.</summary>
public enum Basis
{
    /// <summary>A source states it.</summary>
    Sourced,

    /// <summary>Computed or inferred from sourced values.</summary>
    Derived,

    /// <summary>Taken for granted, and said so.</summary>
    Assumed,

    /// <summary>Seen in no source. Never decides an answer without being named in it.</summary>
    Unverified,

    /// <summary>Told by the user in the question.</summary>
    Given,
}
