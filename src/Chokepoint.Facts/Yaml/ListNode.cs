using Chokepoint.Diagnostics;

namespace Chokepoint.Facts.Yaml;

internal sealed record ListNode(IReadOnlyList<Node> Items, Place Place) : Node(Place)
{
    public override string Kind => "a list";
}
