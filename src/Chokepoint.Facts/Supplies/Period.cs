using System.Globalization;

namespace Chokepoint.Facts.Supplies;

/// <summary>The days that a figure of supply speaks of: a year, a half, a quarter, a month, or months from one to another.</summary>
public readonly record struct Period(DateOnly From, DateOnly To)
{
    private const int MonthsOfYear = 12;

    /// <summary>How a period is written.</summary>
    public const string Forms = "2025, 2025H1, 2025Q1, 2025-07 or 2025-01/2025-07";

    public bool Overlaps(DateOnly from, DateOnly to) => From <= to && from <= To;

    public static Period? Parse(string text)
    {
        var ends = text.Split('/');
        if (ends.Length == 2)
            return Parse(ends[0]) is { } first && Parse(ends[1]) is { } last && first.From <= last.To ? new Period(first.From, last.To) : null;
        if (text.Length < 4 || !int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1900 or > 2200)
            return null;
        return text[4..] switch
        {
            "" => OfYear(year),
            ['H', var half and ('1' or '2')] => Months(year, ((half - '1') * 6) + 1, 6),
            ['Q', var quarter and >= '1' and <= '4'] => Months(year, ((quarter - '1') * 3) + 1, 3),
            ['-', var tens, var ones] when char.IsAsciiDigit(tens) && char.IsAsciiDigit(ones) && ((tens - '0') * 10) + ones - '0' is >= 1 and <= MonthsOfYear and var month => Months(year, month, 1),
            _ => null,
        };
    }

    public static Period OfYear(int year) => Months(year, 1, MonthsOfYear);

    private static Period Months(int year, int first, int count)
    {
        var from = DateOnly.MinValue.AddYears(year - 1).AddMonths(first - 1);
        return new Period(from, from.AddMonths(count).AddDays(-1));
    }
}
