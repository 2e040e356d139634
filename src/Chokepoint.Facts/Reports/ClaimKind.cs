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

    /// <summary>Somebody was asked and neither confirmed nor denied: it raises and lowers nothing.</summary>
    Silence,
}
