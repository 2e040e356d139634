namespace Chokepoint.Facts.Evidence;

/// <summary>A document that is no report: a text, a filing, a data sheet, a table. A missing date or address is not recorded.</summary>
public sealed record Source(string Id, string Title, string Kind, string? Date, string? Address, string? Note);
