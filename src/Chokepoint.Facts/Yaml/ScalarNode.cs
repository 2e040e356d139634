using Chokepoint.Diagnostics;

namespace Chokepoint.Facts.Yaml;

/// <summary>A single value; whether it was quoted tells a text from a number.</summary>
internal sealed record ScalarNode(string Text, bool Quoted, Place Place) : Node(Place)
{
    public override string Kind => "a single value";
}
