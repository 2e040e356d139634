namespace Chokepoint.Performance.Estimates;

/// <summary>How near the measurements are: on this chip in this kind of work, on its vendor's chips, or on neither.</summary>
public enum Nearness
{
    None,
    Kin,
    Seen,
}
