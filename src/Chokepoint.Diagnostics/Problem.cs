namespace Chokepoint.Diagnostics;

/// <summary>Something wrong with data or input: what kind, where, what, and what to do about it.</summary>
public sealed record Problem(string Code, Place Place, string What, string Remedy)
{
    public override string ToString() => $"{Shown.Clean(Place.ToString())}: {Shown.Clean(What)}. {Remedy} [{Code}]";
}
