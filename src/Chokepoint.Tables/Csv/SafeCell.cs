using Chokepoint.Diagnostics;

namespace Chokepoint.Tables.Csv;

/// <summary>Text from whoever made a table, as it is written into another.</summary>
internal static class SafeCell
{
    /// <summary>A spreadsheet would run a cell that looks like a formula.</summary>
    public static string Of(string text) => text is ['=' or '+' or '-' or '@', ..] ? "'" + Shown.Clean(text) : Shown.Clean(text);
}
