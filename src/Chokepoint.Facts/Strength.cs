using System.Globalization;

namespace Chokepoint.Facts;

/// <summary>
/// How strongly a side restricts a deal, as a range on its own scale. Nothing at all is none found; a high without a
/// low means that only unknown matches exist.
/// </summary>
public readonly record struct Strength(int? Low, int? High)
{
    public static Strength NoneFound => default;

    public static Strength Between(int low, int high) => new(low, high);

    public bool IsNoneFound => High is null;

    /// <summary>Both count: the highest low and the highest high (the strictest).</summary>
    public Strength Strictest(Strength other) => new(Larger(Low, other.Low), Larger(High, other.High));

    /// <summary>Either may be right: the smallest range that holds both.</summary>
    public Strength Hull(Strength other) =>
        IsNoneFound ? other
        : other.IsNoneFound ? this
        : new(Low is { } a && other.Low is { } b ? Math.Min(a, b) : null, Larger(High, other.High));

    /// <summary>Of a match that is not certain: only the high remains.</summary>
    public Strength Uncertain() => new(null, High);

    private static int? Larger(int? a, int? b) => a is null ? b : b is null ? a : Math.Max(a.Value, b.Value);

    public override string ToString() =>
        High is not { } high ? "none found"
        : Low is not { } low ? string.Create(CultureInfo.InvariantCulture, $"none found, possibly up to {high}")
        : low == high ? low.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{low} to {high}");
}
