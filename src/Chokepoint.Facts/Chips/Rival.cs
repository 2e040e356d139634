using Chokepoint.Facts.Quantities;

namespace Chokepoint.Facts.Chips;

/// <summary>Another value seen for a figure. A rejected one is shown with the reason and moves nothing; one without a source is unverified.</summary>
public sealed record Rival(Amount Value, IReadOnlyList<string> Sources, string? Note, string? Rejected);
