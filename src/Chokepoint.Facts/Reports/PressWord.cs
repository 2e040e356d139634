using Chokepoint.Diagnostics;

namespace Chokepoint.Facts.Reports;

/// <summary>A word that the press uses for acts of several kinds, and what each act was in law.</summary>
public sealed record PressWord(string Word, string Note, IReadOnlyList<PressUse> Uses, string? Overlay, Place Place);
