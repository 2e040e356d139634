namespace Chokepoint.Rules.Deals;

/// <summary>Who could settle an unknown.</summary>
public enum InputSource
{
    /// <summary>The user knows it and did not say.</summary>
    NotTold,

    /// <summary>Our data do not have it.</summary>
    NotInDossier,

    /// <summary>Nobody outside can know it from what is published.</summary>
    NotPublic,
}
