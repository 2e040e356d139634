using Chokepoint.Diagnostics;

namespace Chokepoint.Facts.Dossiers;

/// <summary>A subject of the dossier and the place of its file.</summary>
internal sealed record Placed<T>(T Value, Place Place);
