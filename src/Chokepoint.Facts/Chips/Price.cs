using Chokepoint.Facts.Quantities;

namespace Chokepoint.Facts.Chips;

/// <summary>A price range in US dollars a chip, on a date as printed.</summary>
public sealed record Price(Amount Low, Amount High, string? Date, IReadOnlyList<string> Sources, string? Note);
