using Chokepoint.Facts.Quantities;

namespace Chokepoint.Facts.Parties;

/// <summary>How much of a party is owned by listed ones on a day, all together, and who they are.</summary>
/// <param name="Reaches">Does the share reach the line of the rule that asks?</param>
/// <param name="Share">The share of owners that count, in percent: certain ones give the low, possible ones the high.</param>
/// <param name="HasData">Some owner is recorded; without, nothing is known, and it is never a pass.</param>
/// <param name="Owners">The direct owners of the day.</param>
/// <param name="ShareUnknown">The line is open for want of a share that a listed owner is known to hold, here or further up.</param>
/// <param name="Entries">The list entries at the ends of the chains, whose restrictions are handed down: yes of those that count for certain.</param>
public sealed record ListedOwnership(
    Answer Reaches,
    AmountRange Share,
    bool HasData,
    IReadOnlyList<CountedOwner> Owners,
    Answer ShareUnknown,
    IReadOnlyList<(Listing Entry, Answer Counts)> Entries)
{
    /// <summary>Of a party whose owners nobody has recorded.</summary>
    public static ListedOwnership NoData { get; } = new(Answer.Unknown, new AmountRange(Amount.Zero, Amount.Exactly(100)), false, [], Answer.Unknown, []);

    /// <summary>Of a person or an agency, which nobody owns.</summary>
    public static ListedOwnership Nobody { get; } = new(Answer.No, AmountRange.At(Amount.Zero), true, [], Answer.No, []);
}
