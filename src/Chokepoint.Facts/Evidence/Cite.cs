namespace Chokepoint.Facts.Evidence;

/// <summary>Where something stands: words of the citation, the source or report that was seen, and the evidence class.</summary>
public sealed record Cite(string Text, string? Source, EvidenceClass Evidence);
