namespace Chokepoint.Diagnostics;

/// <summary>Where in the input something stands: a file, a command-line option or another named origin, with line and column from 1 (0 when there is none).</summary>
public sealed record Place(string File, int Line, int Column)
{
    public static Place Of(string name) => new(name, 0, 0);

    public override string ToString() => Line == 0 ? File : $"{File}:{Line}:{Column}";
}
