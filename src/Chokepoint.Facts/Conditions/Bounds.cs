using Chokepoint.Facts.Quantities;

namespace Chokepoint.Facts.Conditions;

/// <summary>A comparison with one or two lines. A line belongs to the side its rule says: 4,800 or more, below 5.92.</summary>
public sealed record Bounds(Amount? Low, bool LowIncluded, Amount? High, bool HighIncluded)
{
    public override string ToString()
    {
        var low = Low is { } l ? (LowIncluded ? $"at least {l}" : $"above {l}") : null;
        var high = High is { } h ? (HighIncluded ? $"at most {h}" : $"below {h}") : null;
        return low is null ? high ?? "any" : high is null ? low : $"{low} and {high}";
    }
}
