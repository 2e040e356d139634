namespace Chokepoint.Facts.Parties;

/// <summary>A name in one language.</summary>
public sealed record PartyName(string Text, string Language, IReadOnlyList<string> Sources);
