using System.Globalization;

namespace Chokepoint.Facts.Quantities;

/// <summary>
/// A number of the law and of data sheets, kept exactly: six decimals, at most 10^12 in size. The unit is that of the
/// <see cref="Measure"/> it belongs to.
/// </summary>
public readonly record struct Amount : IComparable<Amount>
{
    private const long PerUnit = 1_000_000;
    private const int MostDigits = 24;
    private const decimal Largest = 1_000_000_000_000m;

    private Amount(long micro) => Micro = micro;

    /// <summary>The number in millionths.</summary>
    public long Micro { get; }

    public decimal Value => (decimal)Micro / PerUnit;

    public static Amount Zero => default;

    public static Amount FromMicro(long micro) => new(micro);

    /// <summary>The amount, or null when it is too large or has more than six decimals.</summary>
    public static Amount? From(decimal value)
    {
        if (Math.Abs(value) > Largest)
            return null;
        var micro = value * PerUnit;
        return decimal.Truncate(micro) == micro ? new Amount((long)micro) : null;
    }

    /// <summary>An amount known to be representable: whole numbers and rule constants.</summary>
    public static Amount Exactly(decimal value) =>
        From(value) ?? throw new ArgumentOutOfRangeException(nameof(value), value, "more than six decimals or over 10^12");

    /// <summary>Reads digits with an optional point; no exponent, no thousands separator.</summary>
    public static Amount? Parse(string text) =>

        // A decimal rounds what it cannot hold, so the digits are counted in the text.
        text.Length <= MostDigits && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? From(value)
            : null;

    public int CompareTo(Amount other) => Micro.CompareTo(other.Micro);

    public static bool operator <(Amount a, Amount b) => a.Micro < b.Micro;

    public static bool operator >(Amount a, Amount b) => a.Micro > b.Micro;

    public static bool operator <=(Amount a, Amount b) => a.Micro <= b.Micro;

    public static bool operator >=(Amount a, Amount b) => a.Micro >= b.Micro;

    public override string ToString() => Value.ToString("0.######", CultureInfo.InvariantCulture);
}
