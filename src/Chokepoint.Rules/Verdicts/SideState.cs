namespace Chokepoint.Rules.Verdicts;

/// <summary>How sure a side's range is.</summary>
public enum SideState
{
    NoneFound,
    Settled,
    Contested,
    Unknown,
}
