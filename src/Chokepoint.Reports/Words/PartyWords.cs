using Chokepoint.Facts;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Reports.Words;

/// <summary>How list entries and stakes are said, in every form alike.</summary>
internal static class PartyWords
{
    public static string Entry(Listing entry)
    {
        var parts = new[]
        {
            entry.From is { } from ? $"since {from}" : entry.Snapshots.Count > 0 ? $"seen in the list of {string.Join(" and ", entry.Snapshots.Select(Say.Day))}, the day of the entry not recorded" : null,
            entry.Cite is { } cite ? Say.Of(cite) : null,
            entry.Marks.Count > 0 ? string.Join(", ", entry.Marks) : null,
            entry.Policy is { } policy ? $"policy: {Say.Plain(policy)}" : "policy not recorded",
            entry.Note,
        };
        return string.Join("; ", parts.OfType<string>());
    }

    public static string Share(Stake stake) => stake.IsShareUnknown ? "share not known" : $"{new AmountRange(stake.Low ?? Amount.Zero, stake.High ?? Amount.Exactly(100))} %";

    public static string Counts(CountedOwner owner) => owner switch
    {
        { Entry: { } entry } => $"counts, on {entry.List}",
        { Counts: Answer.Yes } => "counts, itself owned by listed parties",
        { Counts: Answer.No } => "does not count",
        { Owner.Owners: null } => "may count: no ownership data",
        _ => "may count",
    };

    public static string Held(Stake stake) => $"{(stake.From is { } from ? $"from {Say.Day(from)}" : "")}{(stake is { From: not null, To: not null } ? " " : "")}{(stake.To is { } to ? $"to {Say.Day(to)}" : "")}";
}
