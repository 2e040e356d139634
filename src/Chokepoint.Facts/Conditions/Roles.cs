using Chokepoint.Facts.Deals;

namespace Chokepoint.Facts.Conditions;

/// <summary>A set of roles of a deal.</summary>
public sealed record Roles(IReadOnlyList<Role> All)
{
    /// <summary>One bit a role.</summary>
    public int Mask { get; } = MaskOf(All);

    public static Roles Buyer { get; } = new([Role.Purchaser, Role.UltimateConsignee, Role.EndUser, Role.Operator]);

    public static Roles Seller { get; } = new([Role.Manufacturer, Role.Exporter]);

    private static int MaskOf(IReadOnlyList<Role> roles)
    {
        var mask = 0;
        for (var i = 0; i < roles.Count; i++)
            mask |= 1 << (int)roles[i];
        return mask;
    }
}
