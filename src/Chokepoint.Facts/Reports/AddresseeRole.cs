namespace Chokepoint.Facts.Reports;

/// <summary>On which side of a deal an addressee stands.</summary>
public enum AddresseeRole
{
    Buyer,
    Seller,
}
