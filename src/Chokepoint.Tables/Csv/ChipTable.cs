using Chokepoint.Application.Classifying;
using Chokepoint.Diagnostics;
using Sylvan.Data.Csv;

namespace Chokepoint.Tables.Csv;

/// <summary>Reads a CSV table of chips to classify, row by row: a large file is never held whole.</summary>
public static class ChipTable
{
    public static IEnumerable<ChipRow> Read(string path, Problems problems)
    {
        using var text = Open(path, problems);
        if (text is null)
            yield break;
        using var csv = CsvDataReader.Create(text, new CsvDataReaderOptions { HasHeaders = true, BufferSize = 0x40000, HeaderComparer = StringComparer.OrdinalIgnoreCase });
        var header = new string[csv.FieldCount];
        for (var i = 0; i < header.Length; i++)
            header[i] = csv.GetName(i).Trim();
        foreach (var column in header.Where(c => !ClassifyRows.Columns.Contains(c, StringComparer.Ordinal)))
            problems.Add("csv.column", new Place(path, 1, Array.IndexOf(header, column) + 1), $"There is no column '{column}'", Nearest.Remedy(column, ClassifyRows.Columns, $"Columns: {string.Join(", ", ClassifyRows.Columns)}."));
        if (!header.Contains("on", StringComparer.Ordinal))
            problems.Add("csv.column", new Place(path, 1, 1), "The column 'on' is missing", "Add the day of each row as 2025-08-15.");
        if (problems.Any)
            yield break;
        while (csv.Read())
        {
            var cells = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < Math.Min(header.Length, csv.RowFieldCount); i++)
            {
                if (csv.GetString(i).Trim() is { Length: > 0 } cell)
                    cells[header[i]] = cell;
            }

            yield return new ChipRow(path, csv.RowNumber + 1, cells, header);
        }
    }

    private static StreamReader? Open(string path, Problems problems)
    {
        try
        {
            return new StreamReader(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add("csv.unreadable", Place.Of(path), $"The file cannot be read: {e.Message.TrimEnd('.')}", "Check the path.");
            return null;
        }
    }
}
