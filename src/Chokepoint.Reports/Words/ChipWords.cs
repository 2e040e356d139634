using System.Globalization;
using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Planes;

namespace Chokepoint.Reports.Words;

/// <summary>A chip's quantities in the narrow columns of a table; what is not known is blank.</summary>
internal static class ChipWords
{
    public static string Range(AmountRange range) =>
        range.IsUnknown ? "" : range.IsPoint ? Say.Number(range.Low) : range.High is { } high ? $"{Say.Number(range.Low)}-{Say.Number(high)}" : $"{Say.Number(range.Low)}+";

    public static string Range(PlaneSpan? span) =>
        span is not { } s ? "" : s.IsPoint ? Short(s.Low) : s.High is { } high ? $"{Short(s.Low)}-{Short(high)}" : $"{Short(s.Low)}+";

    private static string Short(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
