using Chokepoint.Diagnostics;

namespace Chokepoint.Facts.Yaml;

/// <summary>A piece of YAML with its place.</summary>
internal abstract record Node(Place Place)
{
    public abstract string Kind { get; }
}
