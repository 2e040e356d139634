namespace Chokepoint.Facts;

/// <summary>What a side's rules come to for the deal, from least to worst.</summary>
public enum Outcome
{
    NoneFound,
    Noted,
    Conditions,
    Notify,
    Discouraged,
    Licence,
    DenialExpected,
    Blocked,
}
