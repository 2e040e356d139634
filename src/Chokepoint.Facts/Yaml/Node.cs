using Chokepoint.Diagnostics;

namespace Chokepoint.Facts.Yaml;

/// <summary>A piece of YAML with its place.</summary>
internal abstract record Node(Place Place)
{
    public abstract string Kind { get; }
}

/// <summary>A single value; whether it was quoted tells a text from a number.</summary>
internal sealed record ScalarNode(string Text, bool Quoted, Place Place) : Node(Place)
{
    public override string Kind => "a single value";
}

internal sealed record ListNode(IReadOnlyList<Node> Items, Place Place) : Node(Place)
{
    public override string Kind => "a list";
}

internal sealed record MapNode(IReadOnlyList<MapEntry> Entries, Place Place) : Node(Place)
{
    public override string Kind => "a mapping";
}

internal sealed record MapEntry(string Key, Place KeyPlace, Node Value);
