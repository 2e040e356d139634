using Chokepoint.Facts;
using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Facts.Parties;

namespace Chokepoint.Application.Parties;

/// <summary>A party's presence on a list on a day.</summary>
/// <param name="List">The list.</param>
/// <param name="On">Yes, no, or unknown where neither an entry nor a snapshot tells.</param>
/// <param name="Entry">The entry that answers yes.</param>
/// <param name="Absences">Snapshots in which it was not found.</param>
/// <param name="Provisions">The provisions that ask for the list.</param>
public sealed record ListStanding(PartyList List, Answer On, Listing? Entry, IReadOnlyList<Listing> Absences, IReadOnlyList<string> Provisions);
