using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Evidence;

namespace Chokepoint.Facts.Acts;

/// <summary>A provision from a day on, visible once the act that wrote it is known; the day may be assumed.</summary>
public sealed record ProvisionVersion(
    DateOnly From,
    DateOnly? Until,
    ProvisionStatus Status,
    string By,
    string? Text,
    Condition When,
    Effect Then,
    Cite? Cite,
    bool IsAssumed);
