namespace Chokepoint.Facts.Reports;

/// <summary>What a claim is about. Only acts set bounds; the others are shown and never counted.</summary>
public enum ClaimKind
{
    Act,
    Assessment,
    Event,
    Comment,
    Motive,
    Outcome,
    Outlook,
    Background,
}

/// <summary>How one claim stands to another.</summary>
public enum RelationKind
{
    Contradicts,
    Narrows,
    Strengthens,
    Repeats,
    Alters,
    Denies,
    Confirms,
}

/// <summary>In what form a report was seen.</summary>
public enum SeenAs
{
    OfficialText,
    Transcript,
    Original,
    SyndicatedCopy,
    Digest,
}

/// <summary>On which side of a deal an addressee stands.</summary>
public enum AddresseeRole
{
    Buyer,
    Seller,
}
