namespace Chokepoint.Facts.Reports;

/// <summary>The strength that a claim's words carry, over all its readings; an end that the words leave open is null.</summary>
public readonly record struct StatedRange(int? AtLeast, int? AtMost)
{
    public bool IsRanked => AtLeast is not null || AtMost is not null;

    /// <summary>The smallest range that holds both; an end left open by either stays open.</summary>
    public StatedRange Hull(StatedRange other) =>
        !IsRanked ? other
        : !other.IsRanked ? this
        : new(AtLeast is { } a && other.AtLeast is { } b ? Math.Min(a, b) : null, AtMost is { } c && other.AtMost is { } d ? Math.Max(c, d) : null);

    public override string ToString() => (AtLeast, AtMost) switch
    {
        (null, null) => "no strength",
        ({ } low, null) => $"at least {low}",
        (null, { } high) => $"at most {high}",
        ({ } low, { } high) => low == high ? $"{low}" : $"{low} to {high}",
    };
}
