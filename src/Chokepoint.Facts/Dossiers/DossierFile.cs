namespace Chokepoint.Facts.Dossiers;

/// <summary>One file of facts: its path inside its folder, the path to show, and its text (empty when it could not be read).</summary>
public sealed record DossierFile(string Path, string Shown, string Text);
