using Chokepoint.Facts.Quantities;

namespace Chokepoint.Facts.Parties;

/// <summary>How much of a party is owned by listed ones on a day, all together, and who they are.</summary>
/// <param name="Reaches">Does the share reach the line of the rule that asks?</param>
/// <param name="Share">The share of owners that count, in percent: certain ones give the low, possible ones the high.</param>
/// <param name="HasData">Some owner is recorded; without, nothing is known, and it is never a pass.</param>
/// <param name="Owners">The direct owners of the day.</param>
public sealed record ListedOwnership(Answer Reaches, AmountRange Share, bool HasData, IReadOnlyList<CountedOwner> Owners)
{
    /// <summary>Of a party whose owners nobody has recorded.</summary>
    public static ListedOwnership NoData { get; } = new(Answer.Unknown, new AmountRange(Amount.Zero, Amount.Exactly(100)), false, []);

    /// <summary>A listed owner is known and its share is not, while the line is not reached without it.</summary>
    public bool IsShareUnknown => Reaches != Answer.Yes && Owners.Any(o => o.Counts == Answer.Yes && o.Stake.IsShareUnknown);

    /// <summary>The entries of the listed owners at the ends of the chains, whose restrictions are handed down.</summary>
    public IEnumerable<Listing> Entries => Owners.Where(o => o.Counts != Answer.No)
        .SelectMany(o => o.Entry is { } entry ? [entry] : o.Behind?.Entries ?? []);
}
