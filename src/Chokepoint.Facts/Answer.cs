namespace Chokepoint.Facts;

/// <summary>The three answers to a question of fact or law. The order makes "and" the least and "or" the greatest.</summary>
public enum Answer : byte
{
    No = 0,
    Unknown = 1,
    Yes = 2,
}
