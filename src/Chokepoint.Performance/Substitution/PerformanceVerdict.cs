namespace Chokepoint.Performance.Substitution;

/// <summary>Whether a chip can do the work within its limits.</summary>
public enum PerformanceVerdict
{
    /// <summary>Figures that it takes to tell are not known.</summary>
    Unknown,

    Cannot,

    Can,
}
