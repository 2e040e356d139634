using Chokepoint.Facts.Evidence;

namespace Chokepoint.Facts.Jurisdictions;

/// <summary>A list of parties and the days of the snapshots that were seen.</summary>
public sealed record PartyList(string Id, string Name, IReadOnlyList<DateOnly> Snapshots, Cite? Cite);
