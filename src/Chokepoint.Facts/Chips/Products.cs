namespace Chokepoint.Facts.Chips;

/// <summary>Which products an act or a claim speaks of: families, variants, vendors or whole sets; some of a set that the words do not pin down (unknown for its chips); or a product that is no chip of ours, in words.</summary>
public sealed record Products(
    IReadOnlyList<string> Families,
    IReadOnlyList<string> Variants,
    IReadOnlyList<string> Vendors,
    IReadOnlyList<ProductSet> Sets,
    IReadOnlyList<ProductSet> SomeOf,
    string? None);
