using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Facts.Parties;

/// <summary>A share in a party, in percent, over a period; either bound may be unknown.</summary>
public sealed record Stake(string Owner, Amount? Low, Amount? High, DateOnly? From, DateOnly? To, Basis Basis, IReadOnlyList<string> Sources, string? Note);
