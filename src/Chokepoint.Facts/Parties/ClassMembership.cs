using Chokepoint.Facts.Evidence;

namespace Chokepoint.Facts.Parties;

/// <summary>Whether a party belongs to a class, and on what grounds.</summary>
public sealed record ClassMembership(PartyClass Class, Answer Member, Basis Basis, IReadOnlyList<string> Sources, string? Note);
