namespace Chokepoint.Facts.Dossiers;

/// <summary>The version of the facts: a hash of the files' contents, the overlays laid over them, and the claims left out of them.</summary>
public sealed record DossierVersion(string Hash, int Files, IReadOnlyList<string> Overlays, IReadOnlyList<string> Without);
