namespace Chokepoint.Facts.Deals;

/// <summary>For whom the work is done: a property of the deal, not of the firm.</summary>
public enum DealWork
{
    Commercial,
    Government,
    NationalSecurity,
}
