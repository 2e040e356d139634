namespace Chokepoint.Facts;

/// <summary>The two countries whose sides this bench compares, as ISO codes: product sets are named after them.</summary>
public static class Countries
{
    public const string UnitedStates = "US";

    public const string China = "CN";
}
