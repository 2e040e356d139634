namespace Chokepoint.Ledger.Weighing;

/// <summary>Why a claim is weighed as it is; the rule is in docs/confidence.md.</summary>
public enum ConfidenceReason
{
    /// <summary>An opinion, motive, comment or silence is not weighed.</summary>
    NotWeighed,

    /// <summary>Alleged and denied, with no evidence either way: not weighed.</summary>
    Alleged,

    /// <summary>A word of the press for another legal act: not weighed.</summary>
    WordOfPress,

    /// <summary>The word of an official text at the origin.</summary>
    OfficialText,

    /// <summary>The word of a named official or company at the origin.</summary>
    NamedSource,

    /// <summary>A document that the reporter saw.</summary>
    DocumentSeen,

    /// <summary>The word of people not named.</summary>
    AnonymousSource,

    /// <summary>An outlet cites another whose own claim was not recorded: at best what people not named told it.</summary>
    CitesUnrecorded,

    /// <summary>The origin is known only through digests, so its text may say something else.</summary>
    OriginNotSeen,

    /// <summary>Its citation says no more than what it cites.</summary>
    AsCited,

    /// <summary>Its citation speaks of other products than what it cites.</summary>
    OtherProducts,

    /// <summary>It may only repeat another report, and is no likelier than that.</summary>
    MayRepeat,

    /// <summary>Its citation is stronger than what it cites.</summary>
    StrongerThanCited,

    /// <summary>Its citation keeps only the upper part of what it cites.</summary>
    SharperThanCited,

    /// <summary>An independent origin confirms it.</summary>
    Confirmed,

    /// <summary>One independent origin contradicts it.</summary>
    Contradicted,

    /// <summary>Two or more independent origins contradict it.</summary>
    ContradictedByMore,

    /// <summary>It is denied on record.</summary>
    Denied,
}
