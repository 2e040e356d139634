namespace Chokepoint.Application.Assessing;

/// <summary>Why a brief does not say what could replace the chips.</summary>
public enum NotSubstituted
{
    /// <summary>Only the verdict was asked for.</summary>
    NotAsked,

    /// <summary>The deal names no chip of the dossier, or not how many.</summary>
    NoChipOrUnits,

    /// <summary>The deal names a workload that the dossier does not hold, or a use without one.</summary>
    NoWorkload,

    /// <summary>No measured chip of a vendor at home in the country of destination was out by the day.</summary>
    NoCandidate,

    /// <summary>The dossier holds no measurements or constants to go by.</summary>
    NoCalibration,
}
