using Chokepoint.Facts.Deals;

namespace Chokepoint.Facts.Conditions;

/// <summary>A set of roles of a deal.</summary>
public sealed record Roles(IReadOnlyList<Role> All)
{
    public static Roles Buyer { get; } = new([Role.Purchaser, Role.UltimateConsignee, Role.EndUser, Role.Operator]);

    public static Roles Seller { get; } = new([Role.Manufacturer, Role.Exporter]);
}
