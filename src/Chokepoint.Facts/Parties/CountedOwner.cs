namespace Chokepoint.Facts.Parties;

/// <summary>A direct owner of a party, and whether its share counts as that of a listed one.</summary>
/// <param name="Owner">Who owns.</param>
/// <param name="Stake">How much, since when, on whose word.</param>
/// <param name="Counts">Yes of one that is listed, or is itself owned by listed parties up to the line.</param>
/// <param name="Entry">The list entry that makes it count, when one does.</param>
/// <param name="Behind">Its own owners; null where they are not followed further: a ring, or too deep to show.</param>
public sealed record CountedOwner(Party Owner, Stake Stake, Answer Counts, Listing? Entry, ListedOwnership? Behind);
