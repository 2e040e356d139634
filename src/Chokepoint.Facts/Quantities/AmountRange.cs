namespace Chokepoint.Facts.Quantities;

/// <summary>What is known of a quantity: a closed range, whose upper end may be open. Nothing known is zero to no limit.</summary>
public readonly record struct AmountRange
{
    private const long NoLimit = long.MaxValue;

    public AmountRange(Amount low, Amount? high)
    {
        LowMicro = low.Micro;
        HighMicro = high?.Micro ?? NoLimit;
    }

    private AmountRange(long low, long high) => (LowMicro, HighMicro) = (low, high);

    public long LowMicro { get; }

    public long HighMicro { get; }

    public Amount Low => Amount.FromMicro(LowMicro);

    public Amount? High => HighMicro == NoLimit ? null : Amount.FromMicro(HighMicro);

    public static AmountRange Unknown => new(0, NoLimit);

    public static AmountRange At(Amount value) => new(value.Micro, value.Micro);

    public bool IsPoint => LowMicro == HighMicro;

    public bool IsUnknown => LowMicro == 0 && HighMicro == NoLimit;

    public bool HasNoLimit => HighMicro == NoLimit;

    /// <summary>The sum, open at the top when a part is.</summary>
    public static AmountRange operator +(AmountRange a, AmountRange b) =>
        new(a.LowMicro + b.LowMicro, a.HasNoLimit || b.HasNoLimit ? NoLimit : a.HighMicro + b.HighMicro);

    /// <summary>The range times a count; what is beyond the largest amount is left open.</summary>
    public AmountRange Times(int factor) => new(Product(LowMicro, factor), HasNoLimit ? NoLimit : Product(HighMicro, factor));

    private static long Product(long micro, int factor) => (long)Int128.Min((Int128)micro * factor, NoLimit);

    /// <summary>The smallest range that holds both.</summary>
    public AmountRange Hull(AmountRange other) => new(Math.Min(LowMicro, other.LowMicro), Math.Max(HighMicro, other.HighMicro));

    /// <summary>The range of the larger of the two.</summary>
    public AmountRange Largest(AmountRange other) => new(Math.Max(LowMicro, other.LowMicro), Math.Max(HighMicro, other.HighMicro));

    public override string ToString() => IsPoint ? Low.ToString() : HasNoLimit ? $"{Low} or more" : $"{Low} to {High}";
}
