namespace Chokepoint.Facts.Reports;

/// <summary>What kind of difference lies between reports.</summary>
public enum ConflictKind
{
    /// <summary>Both cannot be true of the same addressees and weeks.</summary>
    Contradiction,

    /// <summary>Each may have seen a part.</summary>
    PartialView,

    /// <summary>The wording changed along the chain of citation.</summary>
    Drift,

    /// <summary>They differ on what is covered.</summary>
    Scope,

    /// <summary>Judgements of what cannot be read off.</summary>
    Judgement,

    /// <summary>Something alleged and denied, with no evidence either way.</summary>
    Allegation,

    /// <summary>A word of the press for another legal act.</summary>
    PressWord,

    /// <summary>Retellings widen whom it binds or what it is in law.</summary>
    Amplification,
}
