namespace Chokepoint.Facts.Evidence;

/// <summary>On whose word something rests.</summary>
public enum EvidenceKind
{
    Official,
    Named,
    Document,
    Anonymous,
    SecondHand,
    Analyst,
    Computed,
    Unverified,
}
