using Chokepoint.Facts.Evidence;

namespace Chokepoint.Facts.Acts;

/// <summary>A doubt about an act's validity, with its source.</summary>
public sealed record Doubt(string Text, Cite? Cite);
