using System.Text;
using Chokepoint.Application.Classifying;
using Chokepoint.Diagnostics;
using Sylvan.Data.Csv;

namespace Chokepoint.Tables.Csv;

/// <summary>Reads a CSV table of chips to classify, row by row.</summary>
public static class ChipTable
{
    public static IEnumerable<ChipRow> Read(string path, Problems problems)
    {
        using var text = Open(path, problems);
        if (text is null)
            yield break;
        using var csv = Try(() => CsvDataReader.Create(text, new CsvDataReaderOptions { HasHeaders = true, BufferSize = 0x40000 }), path, 1, problems);
        if (csv is null)
            yield break;
        var header = new string[csv.FieldCount];
        for (var i = 0; i < header.Length; i++)
            header[i] = csv.GetName(i).Trim();
        foreach (var column in header.Where(c => !ClassifyRows.Columns.Contains(c, StringComparer.Ordinal)))
            problems.Add("csv.column", new Place(path, 1, Array.IndexOf(header, column) + 1), $"There is no column '{Shown.Short(column)}'", Nearest.Remedy(column, ClassifyRows.Columns, $"Columns: {string.Join(", ", ClassifyRows.Columns)}."));
        foreach (var twice in header.GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Count() > 1))
            problems.Add("csv.column", new Place(path, 1, Array.LastIndexOf(header, twice.Key) + 1), $"The column '{Shown.Short(twice.Key)}' stands twice", "Keep one of them.");
        if (!header.Contains("on", StringComparer.Ordinal))
            problems.Add("csv.column", new Place(path, 1, 1), "The column 'on' is missing", "Add the day of each row as 2025-08-15.");
        if (problems.Any)
            yield break;
        while (Try(() => csv.Read() ? csv : null, path, csv.RowNumber + 2, problems) is not null)
        {
            var cells = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < Math.Min(header.Length, csv.RowFieldCount); i++)
            {
                if (csv.GetString(i).Trim() is { Length: > 0 } cell)
                    cells[header[i]] = cell;
            }

            yield return new ChipRow(path, csv.RowNumber + 1, cells, header, Math.Max(0, csv.RowFieldCount - header.Length));
        }
    }

    // A file that is no CSV is a problem of the input, at its line.
    private static T? Try<T>(Func<T?> read, string path, int line, Problems problems)
        where T : class
    {
        try
        {
            return read();
        }
        catch (DecoderFallbackException)
        {
            problems.Add("csv.encoding", new Place(path, line, 1), "The table is not UTF-8 from about this line on", PlainText.Remedy);
            return null;
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or InvalidDataException)
        {
            problems.Add("csv.form", new Place(path, line, 1), $"This is no CSV table: {e.Message.TrimEnd('.')}", "Check quotes and the header line.");
            return null;
        }
    }

    private static StreamReader? Open(string path, Problems problems)
    {
        try
        {
            return new StreamReader(path, PlainText.Utf8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add("csv.unreadable", Place.Of(path), $"The file cannot be read: {e.Message.TrimEnd('.')}", "Check the path.");
            return null;
        }
    }
}
