namespace Chokepoint.Facts.Time;

/// <summary>
/// The two days of every question: the day of the deal, and the day up to which things could be known. Acts, claims,
/// lists, ownership, supply and prices follow <see cref="KnownAsOf"/>; what a chip physically is does not.
/// </summary>
public readonly record struct TwoClocks(DateOnly InForceOn, DateOnly KnownAsOf);
