namespace Chokepoint.Facts.Parties;

/// <summary>What a party is.</summary>
public enum PartyKind
{
    Company,
    Agency,
    Person,
    Outlet,
    Body,
}
