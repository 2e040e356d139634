namespace Chokepoint.Facts.Jurisdictions;

/// <summary>A country that is a member only from or only until a day.</summary>
public sealed record GroupChange(string Country, DateOnly? From, DateOnly? Until, string? By);
