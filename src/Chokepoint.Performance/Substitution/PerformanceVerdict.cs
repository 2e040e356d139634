namespace Chokepoint.Performance.Substitution;

/// <summary>Whether a chip can do the work within its limits.</summary>
public enum PerformanceVerdict
{
    Cannot,
    Can,
}
