using Chokepoint.Diagnostics;

namespace Chokepoint.Facts.Yaml;

internal sealed record MapNode(IReadOnlyList<MapEntry> Entries, Place Place) : Node(Place)
{
    public override string Kind => "a mapping";
}
