namespace Chokepoint.Facts.Acts;

/// <summary>The standing of a version of a provision. A text may stand and not be enforced.</summary>
public enum ProvisionStatus
{
    InForce,
    Suspended,
    NotEnforced,
    NotYetDue,
    Withdrawn,
    Lapsed,
    Unknown,
}
