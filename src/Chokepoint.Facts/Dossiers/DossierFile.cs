namespace Chokepoint.Facts.Dossiers;

/// <summary>One file: its path inside the folder, the path to show, and its text (empty when it could not be read).</summary>
internal sealed record DossierFile(string Path, string Shown, string Text);
