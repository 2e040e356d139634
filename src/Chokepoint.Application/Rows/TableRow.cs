using Chokepoint.Diagnostics;

namespace Chokepoint.Application.Rows;

/// <summary>A row of a table: the line where it begins, its cells that are not empty, and how many cells it has beyond the header.</summary>
public sealed record TableRow(string File, int Line, IReadOnlyDictionary<string, string> Cells, IReadOnlyList<string> Header, int Beyond = 0)
{
    public Place PlaceOf(string column) => new(File, Line, Math.Max(1, Header.ToList().IndexOf(column) + 1));

    public string? this[string column] => Cells.GetValueOrDefault(column);
}
