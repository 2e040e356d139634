namespace Chokepoint.Facts.Deals;

/// <summary>The parts that parties play in a deal.</summary>
public enum Role
{
    Manufacturer,
    Exporter,
    IntermediateConsignee,
    UltimateConsignee,
    Purchaser,
    EndUser,
    Operator,
    Tenant,
    Funder,
}
