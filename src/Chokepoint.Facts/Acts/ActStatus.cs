namespace Chokepoint.Facts.Acts;

/// <summary>From a day on an act stands otherwise, by another act.</summary>
public sealed record ActStatus(DateOnly From, ProvisionStatus Status, string? By);
