using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Questions;

namespace Chokepoint.Reports.Words;

/// <summary>Says where an answer turns.</summary>
internal static class Turning
{
    // Turning points from a quotient are exact to a millionth; people read three decimals, rounded away from the line.
    public static string Down(Amount value) => Say.Number(decimal.Floor(value.Value * 1000) / 1000);

    public static string Up(Amount value) => Say.Number(decimal.Ceiling(value.Value * 1000) / 1000);

    /// <summary>A stretch of a quantity in words.</summary>
    public static string Stretch<T>(Segment<T> segment, string unit)
    {
        var fromZero = segment.From.Micro <= 1;
        return (fromZero, segment.To) switch
        {
            (true, null) => "any value",
            (true, { } to) => $"up to {Down(to)} {unit}",
            (false, null) => $"from {Up(segment.From)} {unit}",
            (false, { } to) => $"{Up(segment.From)} to {Down(to)} {unit}",
        };
    }
}
